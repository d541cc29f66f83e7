import type { EventBody, EventCause } from '../objects/event.js';
import { requireResponse } from '../schemas/conformity.js';
import { newId } from '../state/ids.js';
import type { WebhookFate } from '../state/records.js';
import type { StateStore } from '../state/state-store.js';
import { NO_FATE } from '../webhooks/plan-deliveries.js';
import type { WebhookDispatcher } from '../webhooks/dispatcher.js';

/** The request behind an act, if there is one, and what becomes of its webhooks. */
export interface Announcement {
  readonly cause?: EventCause | null;
  readonly fate?: WebhookFate;
}

/** Keeps the events of an act and has them sent. */
export class Announcer {
  constructor(
    private readonly store: StateStore,
    private readonly dispatcher: WebhookDispatcher,
    private readonly nowSeconds: () => number,
  ) {}

  /** All events of one act in Stripe's order, inside its transaction: the knob that reorders turns them round together. */
  announce(bodies: readonly EventBody[], { cause = null, fate = NO_FATE }: Announcement = {}): void {
    const events = bodies.map((body) => {
      const head = { id: newId('event'), created: this.nowSeconds(), cause };
      const event = body(head);
      requireResponse(event);
      return { id: head.id, body: event };
    });
    events.forEach((event) => this.store.put('event', event));
    this.dispatcher.enqueue(events, fate);
  }
}
