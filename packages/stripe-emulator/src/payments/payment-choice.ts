import type { PaymentMethodName } from '../state/records.js';

/** What the person at the payment page, or a test, decides to let happen. */
export const PAYMENT_CHOICES = {
  card_accepted: 'card',
  card_refused: 'card',
  card_authentication: 'card',
  sepa_settles: 'sepa_debit',
  sepa_fails: 'sepa_debit',
  sepa_fails_late: 'sepa_debit',
  transfer_announced: 'customer_balance',
  transfer_exact: 'customer_balance',
  transfer_short: 'customer_balance',
  transfer_over: 'customer_balance',
} as const satisfies Record<string, PaymentMethodName>;

export type PaymentChoice = keyof typeof PAYMENT_CHOICES;

/** Whether the text names a choice. */
export function isPaymentChoice(value: string): value is PaymentChoice {
  return Object.hasOwn(PAYMENT_CHOICES, value);
}

/** How long a debit takes that a bank returns late, in milliseconds: banks have days to do so. */
export const LATE_RETURN_MS = 10 * 24 * 60 * 60 * 1000;

/** How far a short or large transfer misses the amount, in cents. */
export const TRANSFER_GAP_CENTS = 1_000;

/**
 * The choices a session offers.
 *
 * @param allowed its methods; null means that Stripe chooses, which the emulator takes as card and SEPA debit
 */
export function choicesFor(allowed: readonly PaymentMethodName[] | null): PaymentChoice[] {
  const methods: readonly PaymentMethodName[] = allowed ?? ['card', 'sepa_debit'];
  return (Object.keys(PAYMENT_CHOICES) as PaymentChoice[]).filter((choice) =>
    methods.includes(PAYMENT_CHOICES[choice]),
  );
}
