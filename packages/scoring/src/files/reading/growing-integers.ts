/**
 * A list of whole numbers from 0 to 4,294,967,295 in typed memory that doubles as it fills: rows are streamed, their number
 * is not known before.
 */
export class GrowingIntegers {
  private length = 0;
  private memory = new Uint32Array(1024);

  /** Adds a number at the end. */
  append(number: number): void {
    if (this.length === this.memory.length) {
      const larger = new Uint32Array(this.memory.length * 2);
      larger.set(this.memory);
      this.memory = larger;
    }
    this.memory[this.length] = number;
    this.length += 1;
  }

  /** The number at a place, 0 being the first; NaN where there is none. */
  at(place: number): number {
    return place < this.length ? (this.memory[place] ?? Number.NaN) : Number.NaN;
  }
}
