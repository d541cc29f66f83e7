import { Injectable } from '@nestjs/common';

/** The one source of "now". Tests put a clock of their own in its place; domain code is handed the instant instead. */
@Injectable()
export class Clock {
  /** The present instant. */
  now(): Date {
    return new Date();
  }

  /** Milliseconds that this clock is ahead of the machine's. */
  get forwardMilliseconds(): number {
    return 0;
  }

  /** When the machine's clock will show what this one calls `instant`: the queue waits by the machine's. */
  onTheMachine(instant: Date): Date {
    return new Date(instant.getTime() - this.forwardMilliseconds);
  }
}
