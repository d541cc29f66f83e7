const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant as a field of date and time holds it: what clocks in Paris show, "2027-03-15T23:59". Empty for none. */
export function parisInput(instant: string | null | undefined): string {
  if (!instant) return '';
  const parts = new Map(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The instant at which clocks in Paris show what was typed; null when it is no date and time. */
export function parisInstant(typed: string): string | null {
  const asIfUtc = Date.parse(`${typed}:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(typed) || Number.isNaN(asIfUtc)) return null;
  // With the offset of two hours before, the second guess is right on either side of a clock change.
  const first = asIfUtc - offsetAt(asIfUtc - 7_200_000);
  return new Date(asIfUtc - offsetAt(first)).toISOString();
}

/** Milliseconds that Paris is ahead of UTC. */
function offsetAt(time: number): number {
  return Date.parse(`${parisInput(new Date(time).toISOString())}:00Z`) - Math.floor(time / 60_000) * 60_000;
}
