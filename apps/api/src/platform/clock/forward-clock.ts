import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Clock } from './clock.js';

/**
 * A clock that can be set forward, so that whoever tries the product out need not wait for a deadline. Every process of an installation reads the same
 * file. It never goes back: what was written would lie in the future.
 */
export class ForwardClock extends Clock {
  private readonly file: string;
  private read = { modifiedAt: 0, milliseconds: 0 };

  /** @param directory the installation's data directory */
  constructor(private readonly directory: string) {
    super();
    this.file = join(directory, 'clock-forward');
  }

  override now(): Date {
    return new Date(Date.now() + this.forwardMilliseconds);
  }

  override get forwardMilliseconds(): number {
    const modifiedAt = statSync(this.file, { throwIfNoEntry: false })?.mtimeMs;
    if (modifiedAt === undefined) return 0;
    if (modifiedAt !== this.read.modifiedAt) {
      this.read = { modifiedAt, milliseconds: Number(readFileSync(this.file, 'utf8')) };
    }
    return this.read.milliseconds;
  }

  /**
   * Sets the clock to an instant.
   * @returns false when it is not later than the present one: nothing changes
   */
  advanceTo(instant: Date): boolean {
    const milliseconds = instant.getTime() - Date.now();
    if (milliseconds <= this.forwardMilliseconds) return false;
    mkdirSync(this.directory, { recursive: true });
    // Written aside and moved, so that no process reads half a number.
    writeFileSync(`${this.file}.new`, String(milliseconds));
    renameSync(`${this.file}.new`, this.file);
    return true;
  }
}
