import { hexOf } from './hex.js';
import { BLOCK_BYTES, bytesOfWords, compress, initialState, readBlock } from './sha256.js';

/** Words of a ticket: 32 bytes. */
export const TICKET_WORDS = 8;

const ID_CHARACTERS = 32;
const INNER_PAD = 0x36;
const OUTER_PAD = 0x5c;
/** Both hashes of an HMAC of 32 bytes end with a block of 32 bytes behind a block of key: 96 bytes. */
const MESSAGE_BITS = (BLOCK_BYTES + 32) * 8;

function stateAfterKey(key: Uint8Array, pad: number): Int32Array {
  const padded = new Uint8Array(BLOCK_BYTES).fill(pad);
  key.forEach((byte, at) => (padded[at] = byte ^ pad));
  const block = new Int32Array(16);
  readBlock(padded, 0, block);
  const state = initialState();
  compress(state, block);
  return state;
}

function blockWithPadding(): Int32Array {
  const block = new Int32Array(16);
  block[TICKET_WORDS] = 0x80000000;
  block[15] = MESSAGE_BITS;
  return block;
}

/**
 * Hands out the tickets of one seed: `HMAC-SHA-256(key = seed, message = ASCII(id))` (RFC 2104). The key's two blocks are the same
 * for every id and are hashed once, and an id always fills 32 bytes, so that a ticket takes two blocks instead of four.
 */
export class TicketOffice {
  private readonly afterInnerKey: Int32Array;
  private readonly afterOuterKey: Int32Array;
  private readonly inner = blockWithPadding();
  private readonly outer = blockWithPadding();
  private readonly state = new Int32Array(TICKET_WORDS);

  /** Takes the seed, 32 bytes. */
  constructor(seed: Uint8Array) {
    this.afterInnerKey = stateAfterKey(seed, INNER_PAD);
    this.afterOuterKey = stateAfterKey(seed, OUTER_PAD);
  }

  /** Takes an id of 32 ASCII characters; returns the eight words of its ticket, in memory that the next call uses again. */
  wordsOf(id: string): Int32Array {
    for (let word = 0; word < ID_CHARACTERS / 4; word += 1) {
      const at = word * 4;
      this.inner[word] =
        (id.charCodeAt(at) << 24) |
        (id.charCodeAt(at + 1) << 16) |
        (id.charCodeAt(at + 2) << 8) |
        id.charCodeAt(at + 3);
    }
    this.state.set(this.afterInnerKey);
    compress(this.state, this.inner);
    this.outer.set(this.state);
    this.state.set(this.afterOuterKey);
    compress(this.state, this.outer);
    return this.state;
  }

  /** Takes an id of 32 ASCII characters; returns its ticket as 64 lower-case hex digits. */
  ticketOf(id: string): string {
    return hexOf(bytesOfWords(this.wordsOf(id)));
  }
}
