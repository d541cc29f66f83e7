import type { IdTable } from '../../kernel/id-table.js';

/**
 * Looks ids up in a table and remembers the last one: rows of the same audit mostly follow each other, and comparing a few
 * bytes costs less than finding them.
 */
export class IdMemory {
  private last = new Uint8Array(64);
  private length = -1;
  private place = -1;

  constructor(private readonly table: IdTable) {}

  /** Takes an id as the bytes from `start` to before `end`; returns its place in the table, or -1. */
  placeOf(bytes: Uint8Array, start: number, end: number): number {
    if (this.isLast(bytes, start, end)) return this.place;
    this.place = this.table.find(bytes, start, end);
    this.keep(bytes, start, end);
    return this.place;
  }

  private isLast(bytes: Uint8Array, start: number, end: number): boolean {
    const { last, length } = this;
    if (length !== end - start) return false;
    // Ids in a row differ at their end, if anywhere.
    for (let at = length - 1; at >= 0; at -= 1) if (last[at] !== bytes[start + at]) return false;
    return true;
  }

  private keep(bytes: Uint8Array, start: number, end: number): void {
    this.length = end - start;
    if (this.length > this.last.length) this.last = new Uint8Array(this.length * 2);
    for (let at = 0; at < this.length; at += 1) this.last[at] = bytes[start + at] ?? 0;
  }
}
