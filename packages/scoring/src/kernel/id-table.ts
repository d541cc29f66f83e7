const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** An empty slot of the hash table. */
const EMPTY = -1;

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function mixed(word: number): number {
  return Math.imul(rotated(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593);
}

/** MurmurHash3, 32 bits: four bytes a step, since ids are hashed for every answer of a file. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  const last = end - ((end - start) & 3);
  let hash = 0;
  for (let at = start; at < last; at += 4) {
    const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    const word = low | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    hash = (Math.imul(rotated(hash ^ mixed(word), 13), 5) + 0xe6546b64) | 0;
  }
  let rest = 0;
  for (let at = end - 1; at >= last; at -= 1) rest = (rest << 8) | (bytes[at] ?? 0);
  hash ^= mixed(rest) ^ (end - start);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/**
 * Ids as their UTF-8 bytes, one behind the other in one piece of memory, each with a place: 0, 1, 2... in the order of
 * adding. Millions of ids cost their bytes and a dozen more each, and no text is made to look one up.
 */
export class IdTable {
  /** How many ids there are. */
  size = 0;
  private bytes = new Uint8Array(1024);
  /** Where each id starts; the entry after the last one is where the next will start. */
  private starts = new Uint32Array(65);
  /** The place and the hash of an id, side by side: most ids that differ are told apart without reading either. */
  private slots = new Int32Array(256).fill(EMPTY);

  /** Bytes that the table holds in memory. */
  get byteLength(): number {
    return this.bytes.byteLength + this.starts.byteLength + this.slots.byteLength;
  }

  /** Takes an id as the bytes from `start` to before `end`; returns its new place, or -1 where it is there already. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const slot = this.slotOf(hash, bytes, start, end);
    if (this.slots[slot] !== EMPTY) return -1;
    const place = this.size;
    this.append(bytes, start, end);
    this.slots[slot] = place;
    this.slots[slot + 1] = hash;
    if (this.size * 4 > this.slots.length) this.widen();
    return place;
  }

  /** Takes an id as the bytes from `start` to before `end`; returns its place, or -1 where it is not there. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return this.slots[this.slotOf(hashOf(bytes, start, end), bytes, start, end)] ?? EMPTY;
  }

  /** Takes an id as well-formed text; returns its new place, or -1 where it is there already. */
  addText(id: string): number {
    const bytes = encoder.encode(id);
    return this.add(bytes, 0, bytes.length);
  }

  /** Takes an id as well-formed text; returns its place, or -1 where it is not there. */
  findText(id: string): number {
    const bytes = encoder.encode(id);
    return this.find(bytes, 0, bytes.length);
  }

  /** Takes a place below `size`; returns its id. */
  textOf(place: number): string {
    return decoder.decode(this.bytes.subarray(this.starts[place], this.starts[place + 1]));
  }

  /** Gives back the memory that only looking up and adding need: neither is possible from now on. */
  seal(): void {
    this.bytes = this.bytes.slice(0, this.starts[this.size]);
    this.starts = this.starts.slice(0, this.size + 1);
    this.slots = new Int32Array(0);
  }

  /** Compares the ids of two places by their bytes, as `Array.prototype.sort` wants (Scoring method, preamble). */
  compare(one: number, other: number): number {
    const { bytes, starts } = this;
    const left = starts[one] ?? 0;
    const right = starts[other] ?? 0;
    const leftLength = (starts[one + 1] ?? 0) - left;
    const rightLength = (starts[other + 1] ?? 0) - right;
    const shared = Math.min(leftLength, rightLength);
    for (let at = 0; at < shared; at += 1) {
      const difference = (bytes[left + at] ?? 0) - (bytes[right + at] ?? 0);
      if (difference !== 0) return difference;
    }
    return leftLength - rightLength;
  }

  /** Where the place of the id stands in `slots`, or where it belongs. */
  private slotOf(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const { slots } = this;
    let slot = slotFor(hash, slots);
    for (;;) {
      const place = slots[slot] ?? EMPTY;
      if (place === EMPTY || (slots[slot + 1] === hash && this.holds(place, bytes, start, end))) return slot;
      slot = slotAfter(slot, slots);
    }
  }

  private holds(place: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.starts[place] ?? 0;
    const length = end - start;
    if ((this.starts[place + 1] ?? 0) - from !== length) return false;
    for (let at = 0; at < length; at += 1) if (this.bytes[from + at] !== bytes[start + at]) return false;
    return true;
  }

  private append(bytes: Uint8Array, start: number, end: number): void {
    const from = this.starts[this.size] ?? 0;
    const to = from + end - start;
    if (to > this.bytes.length) {
      const larger = new Uint8Array(Math.max(to, this.bytes.length * 2));
      larger.set(this.bytes);
      this.bytes = larger;
    }
    // Byte by byte: a view of the few bytes of an id costs more than copying them.
    for (let at = start; at < end; at += 1) this.bytes[from + at - start] = bytes[at] ?? 0;
    if (this.size + 2 > this.starts.length) {
      const larger = new Uint32Array(this.starts.length * 2);
      larger.set(this.starts);
      this.starts = larger;
    }
    this.size += 1;
    this.starts[this.size] = to;
  }

  private widen(): void {
    const narrow = this.slots;
    const wide = new Int32Array(narrow.length * 2).fill(EMPTY);
    for (let from = 0; from < narrow.length; from += 2) {
      const place = narrow[from] ?? EMPTY;
      if (place === EMPTY) continue;
      const hash = narrow[from + 1] ?? 0;
      let slot = slotFor(hash, wide);
      while (wide[slot] !== EMPTY) slot = slotAfter(slot, wide);
      wide[slot] = place;
      wide[slot + 1] = hash;
    }
    this.slots = wide;
  }
}

function slotFor(hash: number, slots: Int32Array): number {
  return (hash << 1) & (slots.length - 1);
}

function slotAfter(slot: number, slots: Int32Array): number {
  return (slot + 2) & (slots.length - 1);
}
