import type { DeliveryRecord, WebhookFate } from '../state/records.js';

/** How the emulator treats webhooks until told otherwise. */
export interface WebhookKnobs {
  /** Never send. */
  readonly drop: boolean;
  /** Send everything twice. */
  readonly duplicate: boolean;
  /** Wait that long before the first attempt, in milliseconds. */
  readonly delayMs: number;
  /** Send the events of one act in reverse. */
  readonly reorder: boolean;
  /** Sign with a secret that is not the endpoint's. */
  readonly missign: boolean;
  /** The event types the knobs apply to, or null for all. */
  readonly only: readonly string[] | null;
}

export const NO_KNOBS: WebhookKnobs = {
  drop: false,
  duplicate: false,
  delayMs: 0,
  reorder: false,
  missign: false,
  only: null,
};
export const NO_FATE: WebhookFate = { drop: false, duplicate: false, delayMs: 0 };

/** A copy of an event to send, before it has an id and a place in the queue. */
export type DeliveryPlan = Omit<DeliveryRecord, 'id' | 'sequence'>;

/**
 * The copies to send of the events of one act.
 *
 * @param events in the order they happened
 * @param fate what the payer chose for this payment; it adds to the knobs
 * @param nowMs the machine's clock, in milliseconds
 * @returns the copies in the order of sending; a dropped event has one copy, marked as dropped
 */
export function planDeliveries(
  events: readonly { readonly id: string; readonly type: string }[],
  { knobs, fate, nowMs }: { knobs: WebhookKnobs; fate: WebhookFate; nowMs: number },
): DeliveryPlan[] {
  const plans = events.map(({ id, type }) => {
    const applied = knobs.only === null || knobs.only.includes(type) ? knobs : NO_KNOBS;
    const plan: DeliveryPlan = {
      eventId: id,
      dueAt: nowMs + Math.max(applied.delayMs, fate.delayMs),
      attempts: 0,
      missigned: applied.missign,
      state: applied.drop || fate.drop ? 'dropped' : 'pending',
      lastAnswer: null,
    };
    const isSentTwice = plan.state === 'pending' && (applied.duplicate || fate.duplicate);
    return isSentTwice ? [plan, plan] : [plan];
  });
  return (knobs.reorder ? plans.toReversed() : plans).flat();
}
