const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?Z$/;

function daysOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * Tells whether a value is an instant in UTC as RFC 3339 writes it: a real day, `T`, a real time, fractions of a second if any,
 * `Z`. Leap seconds are refused: they are announced half a year ahead at most, and few programs can read them.
 */
export function isInstant(value: unknown): value is string {
  const parts = typeof value === 'string' ? INSTANT.exec(value) : null;
  if (!parts) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number);
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth(year, month);
  return isDay && hour <= 23 && minute <= 59 && second <= 59;
}
