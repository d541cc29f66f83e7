/** A list of numbers in typed memory that doubles as it fills: audits are streamed, their number is not known before. */
export class GrowingList<Memory extends Float64Array | Uint16Array | Uint32Array> {
  length = 0;

  constructor(
    private memory: Memory,
    private readonly allocate: (length: number) => Memory,
  ) {}

  /** Adds the numbers at the end. */
  append(numbers: ArrayLike<number>): void {
    const needed = this.length + numbers.length;
    if (needed > this.memory.length) {
      const larger = this.allocate(Math.max(needed, this.memory.length * 2));
      larger.set(this.memory);
      this.memory = larger;
    }
    this.memory.set(numbers, this.length);
    this.length = needed;
  }

  /** The number at a place; the place must be below `length`. */
  at(place: number): number {
    return this.memory[place] ?? Number.NaN;
  }
}

/** An empty list of doubles. */
export function growingDoubles(): GrowingList<Float64Array> {
  return new GrowingList<Float64Array>(new Float64Array(1024), (length) => new Float64Array(length));
}

/** An empty list of whole numbers from 0 to 65,535. */
export function growingShorts(): GrowingList<Uint16Array> {
  return new GrowingList<Uint16Array>(new Uint16Array(1024), (length) => new Uint16Array(length));
}

/** An empty list of whole numbers from 0 to 4,294,967,295. */
export function growingIntegers(): GrowingList<Uint32Array> {
  return new GrowingList<Uint32Array>(new Uint32Array(1024), (length) => new Uint32Array(length));
}
