import type Stripe from 'stripe';
import { aSession, startBench, verified } from './testing/emulator-bench.js';
import type { EmulatorBench } from './testing/emulator-bench.js';

describe('payments through the official library', () => {
  let bench: EmulatorBench;

  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.close());

  async function reread(id: string): Promise<{ session: Stripe.Checkout.Session; intent: Stripe.PaymentIntent }> {
    const session = await bench.stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent'] });
    if (session.payment_intent === null || typeof session.payment_intent === 'string')
      throw new Error('The intent was not expanded.');
    return { session, intent: session.payment_intent };
  }

  it('opens a session with a computed total and without a payment intent', async () => {
    const session = await bench.stripe.checkout.sessions.create(
      aSession({ client_reference_id: 'CMD-2027-000001', metadata: { attempt: 'a1' }, locale: 'fr' }),
    );
    expect(session).toMatchObject({
      status: 'open',
      payment_status: 'unpaid',
      amount_total: 25_000,
      currency: 'eur',
      client_reference_id: 'CMD-2027-000001',
      metadata: { attempt: 'a1' },
      payment_intent: null,
      url: `${bench.emulator.url}/c/pay/${session.id}`,
    });
  });

  it('completes the session when the card is accepted, and hands the metadata to the payment intent', async () => {
    const { id } = await bench.stripe.checkout.sessions.create(
      aSession({ payment_intent_data: { metadata: { attempt: 'a1' } } }),
    );
    bench.emulator.payWithCard(id);
    const { session, intent } = await reread(id);
    expect(session).toMatchObject({ status: 'complete', payment_status: 'paid', url: null });
    expect(intent).toMatchObject({ status: 'succeeded', amount_received: 25_000, metadata: { attempt: 'a1' } });
    await bench.emulator.webhooks.idle();
    expect(bench.types()).toEqual(['payment_intent.created', 'payment_intent.succeeded', 'checkout.session.completed']);
  });

  it('leaves the session open when the card is refused, so that it can be paid afterwards with the same intent', async () => {
    const { id } = await bench.stripe.checkout.sessions.create(aSession());
    bench.emulator.refuseCard(id);
    const refused = await reread(id);
    expect(refused.session.status).toBe('open');
    expect(refused.intent).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'card_declined' },
    });
    bench.emulator.payWithCard(id);
    const paid = await reread(id);
    expect(paid.intent).toMatchObject({ id: refused.intent.id, status: 'succeeded', last_payment_error: null });
    await bench.emulator.webhooks.idle();
    expect(bench.types()).toEqual([
      'payment_intent.created',
      'payment_intent.payment_failed',
      'payment_intent.succeeded',
      'checkout.session.completed',
    ]);
  });

  it('asks for a second step with 3-D Secure, which may be refused and then confirmed', async () => {
    const { id } = await bench.stripe.checkout.sessions.create(aSession());
    bench.emulator.requireAuthentication(id);
    expect((await reread(id)).intent.status).toBe('requires_action');
    bench.emulator.refuseAuthentication(id);
    expect((await reread(id)).intent.last_payment_error?.code).toBe('payment_intent_authentication_failure');
    bench.emulator.requireAuthentication(id);
    bench.emulator.confirmAuthentication(id);
    expect((await reread(id)).session.payment_status).toBe('paid');
  });

  it('completes a SEPA session unpaid, and pays it when the debit settles by itself', async () => {
    const { id } = await bench.stripe.checkout.sessions.create(aSession());
    bench.emulator.pay(id, 'sepa_settles');
    await until(async () => (await reread(id)).session.payment_status === 'paid');
    await bench.emulator.webhooks.idle();
    expect(bench.types()).toEqual([
      'payment_intent.created',
      'payment_intent.processing',
      'checkout.session.completed',
      'payment_intent.succeeded',
      'checkout.session.async_payment_succeeded',
    ]);
    const completed = bench.received.map(verified).find((event) => event.type === 'checkout.session.completed');
    expect(completed?.data.object.payment_status).toBe('unpaid');
  });

  it('reports a SEPA debit that fails after the session was completed', async () => {
    const { id } = await bench.stripe.checkout.sessions.create(aSession());
    bench.emulator.payWithSepa(id);
    const waiting = await reread(id);
    expect(waiting.session).toMatchObject({ status: 'complete', payment_status: 'unpaid' });
    expect(waiting.intent.status).toBe('processing');
    bench.emulator.failSepa(id);
    const { session, intent } = await reread(id);
    expect(session).toMatchObject({ status: 'complete', payment_status: 'unpaid' });
    expect(intent.status).toBe('requires_payment_method');
    await bench.emulator.webhooks.idle();
    expect(bench.types().slice(-2)).toEqual(['payment_intent.payment_failed', 'checkout.session.async_payment_failed']);
  });

  it('returns a debit ten days later by the clock of the emulator, which may be set forward', async () => {
    await bench.close();
    let nowMs = Date.UTC(2027, 0, 15, 9);
    bench = await startBench({ now: () => nowMs });
    const { id } = await bench.stripe.checkout.sessions.create(aSession());
    bench.emulator.pay(id, 'sepa_fails_late');
    nowMs += 10 * 24 * 3600 * 1000 - 1;
    bench.emulator.runDue();
    expect((await reread(id)).intent.status).toBe('processing');
    nowMs += 1;
    await until(async () => (await reread(id)).intent.status === 'requires_payment_method');
    const [failed] = (await bench.stripe.events.list({ type: 'checkout.session.async_payment_failed' })).data;
    expect(failed?.created).toBe(nowMs / 1000);
  });

  it('refuses to pay twice', async () => {
    const { id } = await bench.stripe.checkout.sessions.create(aSession());
    bench.emulator.payWithCard(id);
    expect(() => bench.emulator.payWithCard(id)).toThrow('complete');
  });

  it('expires a session on request, cancels its intent, and refuses to expire it again', async () => {
    const { id } = await bench.stripe.checkout.sessions.create(aSession());
    bench.emulator.refuseCard(id);
    expect(await bench.stripe.checkout.sessions.expire(id)).toMatchObject({ status: 'expired', url: null });
    expect((await reread(id)).intent.status).toBe('canceled');
    await expect(bench.stripe.checkout.sessions.expire(id)).rejects.toMatchObject({ statusCode: 400 });
    await bench.emulator.webhooks.idle();
    expect(bench.types().slice(-2)).toEqual(['payment_intent.canceled', 'checkout.session.expired']);
  });

  it('expires a session by itself once its time has passed', async () => {
    await bench.close();
    let nowMs = Date.UTC(2027, 0, 15, 9);
    bench = await startBench({ now: () => nowMs });
    const { id, expires_at: expiresAt } = await bench.stripe.checkout.sessions.create(aSession());
    nowMs = expiresAt * 1000 - 1;
    expect((await bench.stripe.checkout.sessions.retrieve(id)).status).toBe('open');
    nowMs += 1;
    expect((await bench.stripe.checkout.sessions.retrieve(id)).status).toBe('expired');
    await bench.emulator.webhooks.idle();
    expect(bench.types()).toEqual(['checkout.session.expired']);
  });
});

async function until(isDone: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 5_000; Date.now() < deadline;) {
    if (await isDone()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('It did not happen within five seconds.');
}
