const LONGEST_MS = 2 ** 31 - 1;

/** One timer that can be set again; the earliest wish wins. */
export class Alarm {
  private timer: NodeJS.Timeout | null = null;
  private at = Infinity;

  constructor(private readonly ring: () => void) {}

  /** Rings in so many milliseconds, or earlier when an earlier wish stands. */
  setWithin(delayMs: number): void {
    const delay = Math.min(Math.max(0, delayMs), LONGEST_MS);
    const at = performance.now() + delay;
    if (at >= this.at) return;
    this.clear();
    this.at = at;
    this.timer = setTimeout(() => {
      this.clear();
      this.ring();
    }, delay);
  }

  clear(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.at = Infinity;
  }
}
