const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** The first look comes when the request that opened the payment page has surely ended, well or badly. */
export const firstLookAfterMilliseconds = 20 * second;

/** After this the provider may have forgotten the idempotency key: repeating the call could open a second page. */
const keyLifetimeMilliseconds = 23 * hour;

/** A debit may fail 14 business days after the payer agreed to it; then we have long heard of it, or never will. */
const lastLookAfterMilliseconds = 40 * day;

/** How long to wait between two looks, by the age of the attempt: often while somebody may be on the page, rarely while a bank works. */
const rhythm = [
  { untilAge: 5 * minute, wait: minute },
  { untilAge: hour, wait: 10 * minute },
  { untilAge: 2 * day, wait: hour },
  { untilAge: lastLookAfterMilliseconds, wait: 12 * hour },
] as const;

/** When to look at an open attempt again; null when it is too old to hope for news. */
export function nextLook(createdAt: Date, now: Date): Date | null {
  const age = now.getTime() - createdAt.getTime();
  const pace = rhythm.find(({ untilAge }) => age < untilAge);
  return pace === undefined ? null : new Date(now.getTime() + pace.wait);
}

/** Whether the call that opens the payment page may be repeated with the same key. */
export function mayRepeatCall(createdAt: Date, now: Date): boolean {
  return now.getTime() - createdAt.getTime() < keyLifetimeMilliseconds;
}
