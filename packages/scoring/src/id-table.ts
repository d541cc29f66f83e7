const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** An empty slot of the hash table. */
const EMPTY = -1;

/** FNV-1a over the bytes: ids are short, and its spread is good enough for a table that stays half empty. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
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
  private slots = new Int32Array(128).fill(EMPTY);
  /** The hash of each id: most ids that differ are told apart by it, and a wider table is filled without reading them again. */
  private hashes = new Int32Array(65);

  /** Bytes that the table holds in memory. */
  get byteLength(): number {
    return this.bytes.byteLength + this.starts.byteLength + this.slots.byteLength + this.hashes.byteLength;
  }

  /** Takes an id as the bytes from `start` to before `end`; returns its new place, or -1 where it is there already. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const slot = this.slotOf(hash, bytes, start, end);
    if (this.slots[slot] !== EMPTY) return -1;
    const place = this.size;
    this.append(bytes, start, end);
    this.hashes[place] = hash;
    this.slots[slot] = place;
    if (this.size * 2 > this.slots.length) this.widen();
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
    this.hashes = new Int32Array(0);
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

  /** The slot that holds the id, or the empty one where it belongs. */
  private slotOf(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const place = this.slots[slot] ?? EMPTY;
      if (place === EMPTY) return slot;
      if (this.hashes[place] === hash && this.holds(place, bytes, start, end)) return slot;
      slot = (slot + 1) & mask;
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
    this.slots = new Int32Array(this.slots.length * 2).fill(EMPTY);
    const hashes = new Int32Array(this.slots.length / 2 + 1);
    hashes.set(this.hashes);
    this.hashes = hashes;
    const mask = this.slots.length - 1;
    for (let place = 0; place < this.size; place += 1) {
      let slot = (this.hashes[place] ?? 0) & mask;
      while (this.slots[slot] !== EMPTY) slot = (slot + 1) & mask;
      this.slots[slot] = place;
    }
  }
}
