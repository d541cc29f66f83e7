import type Stripe from 'stripe';
import { aSession, byTransfer, startBench } from './testing/emulator-bench.js';
import type { EmulatorBench } from './testing/emulator-bench.js';

const DAY_MS = 24 * 3600 * 1000;

describe('refunds through the official library', () => {
  let bench: EmulatorBench;
  let nowMs: number;

  beforeEach(async () => {
    nowMs = Date.UTC(2027, 0, 15, 9);
    bench = await startBench({ now: () => nowMs, settlementDelayMs: DAY_MS, refundDelayMs: DAY_MS });
  });
  afterEach(() => bench.close());

  async function paid(method: 'card' | 'sepa_debit' | 'transfer'): Promise<{ intent: string; customer: string }> {
    const { id: customer } = await bench.stripe.customers.create({ email: 'finances@mairie-demo.example' });
    const params = method === 'transfer' ? byTransfer(customer) : { customer, customer_email: undefined };
    const { id } = await bench.stripe.checkout.sessions.create(aSession(params));
    if (method === 'card') bench.emulator.payWithCard(id);
    if (method === 'sepa_debit') {
      bench.emulator.payWithSepa(id);
      bench.emulator.settleSepa(id);
    }
    if (method === 'transfer') {
      bench.emulator.announceTransfer(id);
      bench.emulator.sendTransfer({ customer, amountCents: 25_000 });
    }
    return { intent: await intentOf(id), customer };
  }

  async function intentOf(sessionId: string): Promise<string> {
    const { payment_intent: intent } = await bench.stripe.checkout.sessions.retrieve(sessionId);
    if (typeof intent !== 'string') throw new Error('Nobody has tried to pay.');
    return intent;
  }

  async function chargeOf(intent: string): Promise<Stripe.Charge> {
    const { latest_charge: charge } = await bench.stripe.paymentIntents.retrieve(intent, { expand: ['latest_charge'] });
    if (charge === null || typeof charge === 'string') throw new Error('The charge was not expanded.');
    return charge;
  }

  async function typesAfter(act: () => Promise<unknown> | void): Promise<string[]> {
    await bench.emulator.webhooks.idle();
    const before = bench.received.length;
    await act();
    await bench.emulator.webhooks.idle();
    return bench.types().slice(before);
  }

  it('give a card payment back at once, in parts, and never more than was paid', async () => {
    const { intent } = await paid('card');
    const create = (amount?: number) =>
      bench.stripe.refunds.create({ payment_intent: intent, ...(amount === undefined ? {} : { amount }) });
    const types = await typesAfter(async () => {
      const first = await bench.stripe.refunds.create(
        { payment_intent: intent, amount: 10_000, reason: 'requested_by_customer', metadata: { refund_id: 'r1' } },
        { idempotencyKey: 'r1' },
      );
      expect(first).toMatchObject({ status: 'succeeded', amount: 10_000, metadata: { refund_id: 'r1' } });
    });
    expect(types).toEqual(['refund.created', 'charge.refunded']);
    await expect(create(15_001)).rejects.toMatchObject({ statusCode: 400, param: 'amount' });
    expect(await create()).toMatchObject({ amount: 15_000 });
    expect(await chargeOf(intent)).toMatchObject({ amount_refunded: 25_000, refunded: true });
    await expect(create()).rejects.toMatchObject({ code: 'charge_already_refunded' });
    const listed = await bench.stripe.refunds.list({ payment_intent: intent });
    expect(listed.data.map(({ amount }) => amount)).toEqual([15_000, 10_000]);
    expect(await bench.stripe.refunds.retrieve(listed.data[1]?.id ?? '')).toMatchObject({
      reason: 'requested_by_customer',
    });
  });

  it('are repeated by their idempotency key without giving back twice', async () => {
    const { intent } = await paid('card');
    const create = () =>
      bench.stripe.refunds.create({ payment_intent: intent, amount: 10_000 }, { idempotencyKey: 'once' });
    expect((await create()).id).toBe((await create()).id);
    expect((await chargeOf(intent)).amount_refunded).toBe(10_000);
  });

  it('of a debit are under way until they arrive by themselves', async () => {
    const { intent } = await paid('sepa_debit');
    const { id, status } = await bench.stripe.refunds.create({ payment_intent: intent });
    expect(status).toBe('pending');
    const types = await typesAfter(() => {
      nowMs += DAY_MS;
      bench.emulator.runDue();
    });
    expect(types).toEqual(['refund.updated']);
    expect(await bench.stripe.refunds.retrieve(id)).toMatchObject({ status: 'succeeded' });
  });

  it('of a debit that fail may be asked for again', async () => {
    const { intent } = await paid('sepa_debit');
    const { id } = await bench.stripe.refunds.create({ payment_intent: intent });
    expect((await chargeOf(intent)).amount_refunded).toBe(25_000);
    expect(await typesAfter(() => bench.emulator.failRefund(id))).toEqual(['refund.updated', 'refund.failed']);
    expect(await bench.stripe.refunds.retrieve(id)).toMatchObject({ status: 'failed', failure_reason: 'unknown' });
    expect((await chargeOf(intent)).amount_refunded).toBe(0);
    await expect(bench.stripe.refunds.create({ payment_intent: intent })).resolves.toMatchObject({ status: 'pending' });
  });

  it('of a transfer that fail leave the money in the cash balance, from where it is sent back again', async () => {
    const { intent, customer } = await paid('transfer');
    const { id } = await bench.stripe.refunds.create({ payment_intent: intent, amount: 5_000 });
    expect(await typesAfter(() => bench.emulator.failRefund(id))).toEqual([
      'refund.updated',
      'refund.failed',
      'customer_cash_balance_transaction.created',
      'cash_balance.funds_available',
    ]);
    const fromBalance = { origin: 'customer_balance', customer, currency: 'eur' } as const;
    await expect(bench.stripe.refunds.create({ ...fromBalance, amount: 5_001 })).rejects.toMatchObject({
      param: 'amount',
    });
    const sent = await bench.stripe.refunds.create({ ...fromBalance, amount: 5_000 });
    expect(sent).toMatchObject({ status: 'pending', payment_intent: null, customer });
    bench.emulator.settleRefund(sent.id);
    const movements = (await bench.stripe.customers.listCashBalanceTransactions(customer)).data;
    expect(movements.map(({ type, ending_balance: ending }) => [type, ending]).slice(0, 2)).toEqual([
      ['return_initiated', 0],
      ['refunded_from_payment', 5_000],
    ]);
  });

  it('under way are ended by hand on the page of transfers, once', async () => {
    const { intent } = await paid('sepa_debit');
    const { id } = await bench.stripe.refunds.create({ payment_intent: intent, amount: 10_000 });
    const page = `${bench.emulator.url}/transfers?lang=fr`;
    expect(await (await fetch(page)).text()).toContain('100,00\u00a0€ à finances@mairie-demo.example');
    const fail = () => fetch(page, { method: 'POST', body: new URLSearchParams({ fail: id }), redirect: 'manual' });
    expect([(await fail()).status, (await fail()).status]).toEqual([303, 303]);
    expect((await bench.stripe.refunds.retrieve(id)).status).toBe('failed');
    expect((await bench.stripe.events.list({ type: 'refund.failed' })).data).toHaveLength(1);
  });

  it('are refused for what was not paid, is too old, or whose payer cannot be reached', async () => {
    const { id } = await bench.stripe.checkout.sessions.create(aSession());
    bench.emulator.payWithSepa(id);
    const processing = await intentOf(id);
    await expect(bench.stripe.refunds.create({ payment_intent: processing })).rejects.toMatchObject({
      statusCode: 400,
    });
    await expect(bench.stripe.refunds.create({ payment_intent: 'pi_none' })).rejects.toMatchObject({
      code: 'resource_missing',
    });
    await expect(bench.stripe.refunds.create({})).rejects.toMatchObject({ param: 'payment_intent' });
    const { intent } = await paid('transfer');
    nowMs += 181 * DAY_MS;
    await expect(bench.stripe.refunds.create({ payment_intent: intent })).rejects.toMatchObject({
      code: 'charge_expired_for_refund',
    });
    const nobody = await bench.stripe.customers.create({ name: 'Mairie sans adresse' });
    bench.emulator.sendTransfer({ customer: nobody.id, amountCents: 500 });
    await expect(
      bench.stripe.refunds.create({ origin: 'customer_balance', customer: nobody.id, amount: 500, currency: 'eur' }),
    ).rejects.toMatchObject({ param: 'instructions_email' });
  });
});
