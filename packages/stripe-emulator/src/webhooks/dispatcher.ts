import { Alarm } from './alarm.js';
import { NO_KNOBS, planDeliveries } from './plan-deliveries.js';
import type { WebhookKnobs } from './plan-deliveries.js';
import { postEvent } from './post-event.js';
import type { WebhookEndpoint } from './post-event.js';
import { newId } from '../state/ids.js';
import type { DeliveryRecord, EventRecord, WebhookFate } from '../state/records.js';
import type { StateStore } from '../state/state-store.js';

/**
 * Sends events to the endpoint, one at a time in the order they are due, so that a test sees the same order every
 * time; Stripe itself promises none, which the knobs are there to show. Its clock is the machine's, never the
 * emulator's: a signature is checked against real time.
 */
export class WebhookDispatcher {
  private knobs: WebhookKnobs = NO_KNOBS;
  private isHolding = false;
  private isRunning = false;
  private isClosed = false;
  private sequence = 0;
  private readonly waiting = new Set<string>();
  private readonly closing = new AbortController();
  private readonly alarm = new Alarm(() => void this.run());
  private idleWaiters: (() => void)[] = [];

  constructor(
    private readonly store: StateStore,
    private readonly endpoint: WebhookEndpoint,
  ) {}

  /**
   * Begins to send. What was held or on its way when an earlier process ended is sent now: a webhook is sent at least
   * once.
   */
  start(): void {
    const earlier = this.store.all('delivery');
    this.sequence = earlier.reduce((highest, { sequence }) => Math.max(highest, sequence), 0);
    const unfinished = earlier.filter(({ state }) => state === 'pending' || state === 'held');
    this.store.transact(() => {
      unfinished.forEach((delivery) => this.store.put('delivery', { ...delivery, state: 'pending' }));
    });
    unfinished.forEach(({ id }) => this.waiting.add(id));
    this.wake();
  }

  /** Queues the events of one act, inside its transaction. */
  enqueue(events: readonly EventRecord[], fate: WebhookFate): void {
    const named = events.map(({ id, body }) => ({ id, type: body.type }));
    for (const plan of planDeliveries(named, { knobs: this.knobs, fate, nowMs: Date.now() })) {
      this.queue({ ...plan, state: plan.state === 'pending' && this.isHolding ? 'held' : plan.state });
    }
    this.wake();
  }

  /** Turns knobs for the events to come; the others keep their position. */
  set(knobs: Partial<WebhookKnobs>): void {
    this.knobs = { ...this.knobs, ...knobs };
  }

  /** All knobs back to honest delivery. What is held stays held until released. */
  reset(): void {
    this.knobs = NO_KNOBS;
  }

  /** Keeps the events to come until they are released. */
  hold(): void {
    this.isHolding = true;
  }

  /** Lets the held events go, in the order they happened or the other way round. */
  release(order: 'emitted' | 'reversed' = 'emitted'): void {
    this.isHolding = false;
    const held = this.store.all('delivery').filter(({ state }) => state === 'held');
    const ordered = order === 'emitted' ? held : held.toReversed();
    this.store.transact(() => {
      const dueAt = Date.now();
      ordered.forEach((delivery) =>
        this.store.put('delivery', { ...delivery, state: 'pending', dueAt, sequence: (this.sequence += 1) }),
      );
    });
    ordered.forEach(({ id }) => this.waiting.add(id));
    this.wake();
  }

  /** Sends an event once more, well signed, as the button of Stripe's dashboard does. */
  redeliver(eventId: string): void {
    if (this.store.find('event', eventId) === undefined) throw new Error(`There is no event ${eventId}.`);
    this.store.transact(() =>
      this.queue({ eventId, dueAt: Date.now(), attempts: 0, missigned: false, state: 'pending', lastAnswer: null }),
    );
    this.wake();
  }

  /** Every copy queued so far and what became of it, oldest first. */
  deliveries(): DeliveryRecord[] {
    return this.store.all('delivery');
  }

  /** How many copies of an event are still to be sent. */
  pendingCopies(eventId: string): number {
    return [...this.waiting].filter((id) => this.store.find('delivery', id)?.eventId === eventId).length;
  }

  /** Resolves once nothing is left to send, held events aside; delays and repetitions are waited for. */
  idle(): Promise<void> {
    if (this.waiting.size === 0 && !this.isRunning) return Promise.resolve();
    return new Promise((resolve) => this.idleWaiters.push(resolve));
  }

  /** Stops sending, cuts what is on its way, and leaves no timer. What was not sent stays in the state. */
  close(): void {
    this.isClosed = true;
    this.alarm.clear();
    this.closing.abort();
    this.releaseWaiters();
  }

  private queue(plan: Omit<DeliveryRecord, 'id' | 'sequence'>): void {
    const delivery: DeliveryRecord = { ...plan, id: newId('delivery'), sequence: (this.sequence += 1) };
    this.store.put('delivery', delivery);
    if (delivery.state === 'pending') this.waiting.add(delivery.id);
  }

  private next(): DeliveryRecord | undefined {
    // A delivery queued in a transaction that was undone is not in the store.
    for (const id of this.waiting) if (this.store.find('delivery', id) === undefined) this.waiting.delete(id);
    return [...this.waiting]
      .flatMap((id) => this.store.find('delivery', id) ?? [])
      .toSorted((left, right) => left.dueAt - right.dueAt || left.sequence - right.sequence)[0];
  }

  private wake(): void {
    const next = this.next();
    if (next !== undefined && !this.isRunning && !this.isClosed) this.alarm.setWithin(next.dueAt - Date.now());
  }

  private async run(): Promise<void> {
    if (this.isRunning || this.isClosed) return;
    this.isRunning = true;
    for (let next = this.next(); next !== undefined && next.dueAt <= Date.now() && !this.isClosed; next = this.next()) {
      await this.attempt(next);
    }
    this.isRunning = false;
    if (this.waiting.size === 0) this.releaseWaiters();
    this.wake();
  }

  private async attempt(delivery: DeliveryRecord): Promise<void> {
    const event = this.store.find('event', delivery.eventId);
    if (event === undefined) throw new Error(`The delivery ${delivery.id} has no event.`);
    const answer = await postEvent(this.endpoint, event.body, {
      isMissigned: delivery.missigned,
      signal: this.closing.signal,
    });
    if (this.isClosed) return;
    const attempts = delivery.attempts + 1;
    const retryDelay = this.endpoint.retryDelaysMs[delivery.attempts];
    const tried: DeliveryRecord = { ...delivery, attempts, lastAnswer: answer.text };
    this.store.transact(() => {
      if (answer.isAccepted) this.store.put('delivery', { ...tried, state: 'delivered' });
      else if (retryDelay === undefined) this.store.put('delivery', { ...tried, state: 'failed' });
      else this.store.put('delivery', { ...tried, dueAt: Date.now() + retryDelay });
    });
    if (answer.isAccepted || retryDelay === undefined) this.waiting.delete(delivery.id);
  }

  private releaseWaiters(): void {
    this.idleWaiters.forEach((resolve) => resolve());
    this.idleWaiters = [];
  }
}
