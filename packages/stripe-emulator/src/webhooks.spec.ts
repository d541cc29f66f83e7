import Stripe from 'stripe';
import { aSession, startBench, verified, WEBHOOK_SECRET } from './testing/emulator-bench.js';
import type { EmulatorBench } from './testing/emulator-bench.js';

const HONEST = ['payment_intent.created', 'payment_intent.succeeded', 'checkout.session.completed'];

describe('webhooks', () => {
  let bench: EmulatorBench;

  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.close());

  async function pay(): Promise<string> {
    const { id } = await bench.stripe.checkout.sessions.create(aSession());
    bench.emulator.payWithCard(id);
    return id;
  }

  it('are signed so that the official library verifies them, and only with their secret', async () => {
    await pay();
    await bench.emulator.webhooks.idle();
    const [webhook] = bench.received;
    if (webhook === undefined) throw new Error('Nothing was received.');
    expect(verified(webhook)).toMatchObject({ object: 'event', type: 'payment_intent.created', livemode: false });
    expect(() => Stripe.webhooks.constructEvent(webhook.payload, webhook.signature, 'whsec_other')).toThrow();
    expect(() =>
      Stripe.webhooks.constructEvent(webhook.payload.replace('25000', '1'), webhook.signature, WEBHOOK_SECRET),
    ).toThrow();
  });

  it('carry the objects as they were when the event happened', async () => {
    await pay();
    await bench.emulator.webhooks.idle();
    const statuses = bench.received
      .map(verified)
      .map((event) => ('status' in event.data.object ? event.data.object.status : null));
    expect(statuses).toEqual(['requires_payment_method', 'succeeded', 'complete']);
  });

  it('are sent twice with the same event id when duplicated', async () => {
    bench.emulator.webhooks.set({ duplicate: true, only: ['checkout.session.completed'] });
    await pay();
    await bench.emulator.webhooks.idle();
    expect(bench.types()).toEqual([...HONEST, 'checkout.session.completed']);
    const ids = bench.received.map((webhook) => verified(webhook).id);
    expect(ids[3]).toBe(ids[2]);
  });

  it('are lost when dropped, while the payment stands and the event can be read', async () => {
    bench.emulator.webhooks.set({ drop: true });
    const id = await pay();
    await bench.emulator.webhooks.idle();
    expect(bench.received).toEqual([]);
    expect((await bench.stripe.checkout.sessions.retrieve(id)).payment_status).toBe('paid');
    expect((await bench.stripe.events.list({ type: 'checkout.session.completed' })).data).toHaveLength(1);
    expect(bench.emulator.webhooks.deliveries().map(({ state }) => state)).toEqual(['dropped', 'dropped', 'dropped']);
  });

  it('arrive later when delayed', async () => {
    bench.emulator.webhooks.set({ delayMs: 80, only: ['payment_intent.created'] });
    await pay();
    await bench.emulator.webhooks.idle();
    expect(bench.types()).toEqual(['payment_intent.succeeded', 'checkout.session.completed', 'payment_intent.created']);
  });

  it('arrive in reverse when reordered', async () => {
    bench.emulator.webhooks.set({ reorder: true });
    await pay();
    await bench.emulator.webhooks.idle();
    expect(bench.types()).toEqual(HONEST.toReversed());
  });

  it('are held across several acts, and released in the order asked for', async () => {
    bench.emulator.webhooks.hold();
    const { id } = await bench.stripe.checkout.sessions.create(aSession());
    bench.emulator.payWithSepa(id);
    bench.emulator.settleSepa(id);
    await bench.emulator.webhooks.idle();
    expect(bench.received).toEqual([]);
    bench.emulator.webhooks.release('reversed');
    await bench.emulator.webhooks.idle();
    expect(bench.types()).toEqual([
      'checkout.session.async_payment_succeeded',
      'payment_intent.succeeded',
      'checkout.session.completed',
      'payment_intent.processing',
      'payment_intent.created',
    ]);
  });

  it('do not verify when mis-signed', async () => {
    bench.emulator.webhooks.set({ missign: true });
    await pay();
    await bench.emulator.webhooks.idle();
    expect(bench.received).toHaveLength(3);
    for (const webhook of bench.received)
      expect(() => verified(webhook)).toThrow(Stripe.errors.StripeSignatureVerificationError);
  });

  it('go back to honest delivery on reset', async () => {
    bench.emulator.webhooks.set({ drop: true, reorder: true });
    bench.emulator.webhooks.reset();
    await pay();
    await bench.emulator.webhooks.idle();
    expect(bench.types()).toEqual(HONEST);
  });

  it('are repeated until they are received, with a fresh signature', async () => {
    bench.nextAnswers.push(500, 302);
    bench.emulator.webhooks.set({ drop: true });
    bench.emulator.webhooks.set({ drop: false });
    await pay();
    await bench.emulator.webhooks.idle();
    expect(bench.received).toHaveLength(5);
    expect(new Set(bench.types())).toEqual(new Set(HONEST));
    expect(bench.emulator.webhooks.deliveries().map(({ state }) => state)).toEqual([
      'delivered',
      'delivered',
      'delivered',
    ]);
  });

  it('are given up after the last repetition, and can be sent again by hand', async () => {
    bench.nextAnswers.push(...Array<number>(9).fill(503));
    await pay();
    await bench.emulator.webhooks.idle();
    expect(bench.received).toHaveLength(9);
    const [first] = bench.emulator.webhooks.deliveries();
    expect(first).toMatchObject({ state: 'failed', attempts: 3, lastAnswer: '503' });
    bench.emulator.webhooks.redeliver(first?.eventId ?? '');
    await bench.emulator.webhooks.idle();
    expect(bench.received).toHaveLength(10);
  });
});
