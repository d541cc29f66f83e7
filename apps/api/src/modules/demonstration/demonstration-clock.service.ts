import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { ForwardClock } from '../../platform/clock/forward-clock.js';
import { NotFound } from '../../platform/errors/surprises.js';

/** Lets whoever tries the demonstration go to a later day: deadlines, draws and reminders come when they come. */
@Injectable()
export class DemonstrationClock {
  constructor(private readonly clock: Clock) {}

  /** Seconds that the demonstration is ahead of the machine. */
  get forwardSeconds(): number {
    return Math.round(this.clock.forwardMilliseconds / 1000);
  }

  /** Goes to an instant; one that has passed changes nothing. @throws NotFound outside demonstration mode */
  advanceTo(instant: Date): number {
    if (!(this.clock instanceof ForwardClock)) throw new NotFound('demonstration clock');
    this.clock.advanceTo(instant);
    return this.forwardSeconds;
  }
}
