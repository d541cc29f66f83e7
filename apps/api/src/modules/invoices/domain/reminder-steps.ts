/** Reminders of a late invoice, by the days after its last day to pay from which each may be sent. Demonstration values; nothing is ever sent without a person. */
export const reminderSteps = [
  { step: 1, afterDays: 7 },
  { step: 2, afterDays: 21 },
  { step: 3, afterDays: 45 },
] as const;

export type ReminderStep = (typeof reminderSteps)[number]['step'];

/** A payer has so many days to answer a reminder before the next one may follow. */
const daysBetween = 14;

/** An invoice by what reminding it depends on. Days are YYYY-MM-DD. */
export interface InvoiceToRemind {
  readonly dueOn: string | null;
  readonly openCents: number;
  readonly sent: readonly { readonly step: number; readonly sentOn: string }[];
}

/** The step that comes next and the day from which a person may send it; null when the last one was sent, or nothing is owed. */
export interface NextStep {
  readonly step: ReminderStep;
  readonly from: string;
}

/**
 * Steps follow each other, also when nobody looked for months: the last warning never is the first word. Between two of them the payer has time to answer.
 */
export function nextStep({ dueOn, openCents, sent }: InvoiceToRemind): NextStep | null {
  if (dueOn === null || openCents <= 0) return null;
  const next = reminderSteps.find(({ step }) => sent.every((each) => each.step < step));
  if (next === undefined) return null;
  const days = [daysAfter(dueOn, next.afterDays), ...sent.map(({ sentOn }) => daysAfter(sentOn, daysBetween))];
  return { step: next.step, from: days.sort().at(-1) ?? dueOn };
}

/** The step that a person may send now; null when there is none. */
export function stepDue(invoice: InvoiceToRemind, today: string): ReminderStep | null {
  const next = nextStep(invoice);
  return next !== null && next.from <= today ? next.step : null;
}

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
