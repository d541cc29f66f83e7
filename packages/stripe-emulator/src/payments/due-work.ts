import type { Cashier } from './cashier.js';
import type { StateStore } from '../state/state-store.js';
import { Alarm } from '../webhooks/alarm.js';

/** Does what falls due by itself: debits settle or fail, transfers arrive, sessions expire. Resumes after a restart. */
export class DueWork {
  private readonly alarm = new Alarm(() => this.run());
  private isClosed = false;

  constructor(
    private readonly store: StateStore,
    private readonly cashier: Cashier,
    private readonly nowMs: () => number,
  ) {}

  /** Looks for the next thing to do and sets the alarm for it. */
  plan(): void {
    if (this.isClosed) return;
    const settlements = this.store.all('settlement').map(({ dueAt }) => dueAt - Date.now());
    const expiries = this.store
      .all('session')
      .flatMap((session) => (session.status === 'open' ? [session.expiresAt * 1000 - this.nowMs()] : []));
    const soonest = [...settlements, ...expiries].reduce((least, wait) => Math.min(least, wait), Infinity);
    if (soonest < Infinity) this.alarm.setWithin(soonest);
  }

  /** The same for one thing whose time is known, without looking at the rest. */
  planWithin(delayMs: number): void {
    if (!this.isClosed) this.alarm.setWithin(delayMs);
  }

  /** Does everything that is due now. */
  run(): void {
    for (const { sessionId, end, fate, dueAt } of this.store.all('settlement')) {
      if (dueAt <= Date.now()) this.cashier.settle(sessionId, end, fate);
    }
    this.cashier.sessions();
    this.plan();
  }

  close(): void {
    this.isClosed = true;
    this.alarm.clear();
  }
}
