import { Clock } from './clock.js';
import { ForwardFile } from './forward-file.js';

/**
 * A clock that can be set forward, so that whoever tries the product out need not wait for a deadline. Every process of an installation reads the same
 * file. It never goes back: what was written would lie in the future.
 */
export class ForwardClock extends Clock {
  private readonly file: ForwardFile;

  /** @param directory the installation's data directory */
  constructor(directory: string) {
    super();
    this.file = new ForwardFile(directory);
  }

  override now(): Date {
    return new Date(Date.now() + this.forwardMilliseconds);
  }

  override get forwardMilliseconds(): number {
    return this.file.milliseconds;
  }

  /**
   * Sets the clock to an instant.
   * @returns false when it is not later than the present one: nothing changes
   */
  advanceTo(instant: Date): boolean {
    const milliseconds = instant.getTime() - Date.now();
    if (milliseconds <= this.forwardMilliseconds) return false;
    this.file.write(milliseconds);
    return true;
  }
}
