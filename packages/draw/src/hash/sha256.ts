/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
const CONSTANTS = Int32Array.from([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);

/** The same of the square roots of the first 8 primes: the state before any block (FIPS 180-4, 5.3.3). */
const INITIAL_STATE = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

/** Bytes of a block. */
export const BLOCK_BYTES = 64;

/** Bytes of the length in bits that ends the last block. */
const LENGTH_BYTES = 8;

/** Returns the state before any block: eight words. */
export function initialState(): Int32Array {
  return Int32Array.from(INITIAL_STATE);
}

/** The words a block is spread to, shared by all calls: none of them leaves anything here that another one reads. */
const schedule = new Int32Array(BLOCK_BYTES);

/** Takes the state and sixteen words, big-endian, of a block; puts the state after that block in place (FIPS 180-4, 6.2.2). */
export function compress(state: Int32Array, block: Int32Array): void {
  spread(block);
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let at = 0; at < 64; at += 1) {
    const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const chosen = (e & f) ^ (~e & g);
    const first = (h + sum1 + chosen + (CONSTANTS[at] as number) + (schedule[at] as number)) | 0;
    const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + sum0 + majority) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}

function spread(block: Int32Array): void {
  for (let at = 0; at < 16; at += 1) schedule[at] = block[at] as number;
  for (let at = 16; at < 64; at += 1) {
    const x = schedule[at - 15] as number;
    const y = schedule[at - 2] as number;
    const sigma0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const sigma1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    schedule[at] = (schedule[at - 16] as number) + sigma0 + (schedule[at - 7] as number) + sigma1;
  }
}

/** Takes bytes, the place of a block in them and room for its sixteen words; reads the words, big-endian. */
export function readBlock(bytes: Uint8Array, start: number, block: Int32Array): void {
  for (let word = 0; word < 16; word += 1) {
    const at = start + word * 4;
    block[word] =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number);
  }
}

/** What is left behind the last whole block, padded to whole blocks: a one bit, zeros, the length of all in bits. */
function paddedRest(bytes: Uint8Array): Uint8Array {
  const rest = bytes.subarray(bytes.length - (bytes.length % BLOCK_BYTES));
  const blocks = rest.length + 1 + LENGTH_BYTES > BLOCK_BYTES ? 2 : 1;
  const padded = new Uint8Array(blocks * BLOCK_BYTES);
  padded.set(rest);
  padded[rest.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - LENGTH_BYTES, BigInt(bytes.length) * 8n);
  return padded;
}

/** Takes bytes; returns their SHA-256 (FIPS 180-4), 32 bytes. Synchronous and in integers alone, so the same wherever it runs. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const state = initialState();
  const block = new Int32Array(16);
  const rest = paddedRest(bytes);
  const whole = bytes.length - (bytes.length % BLOCK_BYTES);
  for (let at = 0; at < whole; at += BLOCK_BYTES) {
    readBlock(bytes, at, block);
    compress(state, block);
  }
  for (let at = 0; at < rest.length; at += BLOCK_BYTES) {
    readBlock(rest, at, block);
    compress(state, block);
  }
  return bytesOfWords(state);
}

/** Takes words; returns their bytes, big-endian. */
export function bytesOfWords(words: Int32Array): Uint8Array {
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  words.forEach((word, at) => view.setInt32(at * 4, word));
  return bytes;
}
