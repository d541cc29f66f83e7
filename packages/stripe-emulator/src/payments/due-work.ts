import type { Cashier } from './cashier.js';
import type { RefundDesk } from './refund-desk.js';
import type { StateStore } from '../state/state-store.js';
import { Alarm } from '../webhooks/alarm.js';

/** What falls due, and by which clock. */
export interface DueWorkTools {
  readonly store: StateStore;
  readonly cashier: Cashier;
  readonly refundDesk: RefundDesk;
  readonly nowMs: () => number;
  /** How long it may wait without looking at the clock, in milliseconds: one that is not the machine's may be set forward. */
  readonly longestWaitMs: number;
}

/** Does what falls due by itself: debits settle or fail, transfers and refunds arrive, sessions expire. Resumes after a restart. */
export class DueWork {
  private readonly alarm = new Alarm(() => this.run());
  private isClosed = false;

  constructor(private readonly tools: DueWorkTools) {}

  /** Looks for the next thing to do and sets the alarm for it. */
  plan(): void {
    const { store, refundDesk } = this.tools;
    const instants = [
      ...store.all('settlement').map(({ dueAt }) => dueAt),
      ...refundDesk.pending().map(({ dueAt }) => dueAt),
      ...store.all('session').flatMap(({ status, expiresAt }) => (status === 'open' ? [expiresAt * 1000] : [])),
    ];
    const soonest = instants.reduce((least, instant) => Math.min(least, instant), Infinity);
    if (soonest < Infinity) this.planWithin(soonest - this.tools.nowMs());
  }

  /** The same for one thing whose time is known, without looking at the rest. */
  planWithin(delayMs: number): void {
    if (!this.isClosed) this.alarm.setWithin(Math.min(delayMs, this.tools.longestWaitMs));
  }

  /** Does everything that is due now. */
  run(): void {
    const { store, cashier, refundDesk, nowMs } = this.tools;
    for (const { sessionId, end, fate, dueAt } of store.all('settlement')) {
      if (dueAt <= nowMs()) cashier.settle(sessionId, end, fate);
    }
    for (const { id, dueAt } of refundDesk.pending()) {
      if (dueAt <= nowMs()) refundDesk.settle(id, 'succeeded');
    }
    cashier.sessions();
    this.plan();
  }

  close(): void {
    this.isClosed = true;
    this.alarm.clear();
  }
}
