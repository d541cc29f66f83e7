/** The first instant after a deadline, whose last second is included. */
export function momentAfter(lastSecond: Date): Date {
  return new Date(lastSecond.getTime() + 1000);
}

/** Whether a deadline is over: the whole of its last second still counts. */
export function isOver(lastSecond: Date, now: Date): boolean {
  return now >= momentAfter(lastSecond);
}
