import { Injectable } from '@nestjs/common';

/** The one source of "now". Tests put a clock of their own in its place; domain code is handed the instant instead. */
@Injectable()
export class Clock {
  /** The present instant. */
  now(): Date {
    return new Date();
  }
}
