import type Stripe from 'stripe';
import { virtualIban } from './payments/bank-details.js';
import { aSession, byTransfer, EUROPEAN_TRANSFER, startBench, verified } from './testing/emulator-bench.js';
import type { EmulatorBench } from './testing/emulator-bench.js';

describe('transfers to a virtual IBAN', () => {
  let bench: EmulatorBench;
  let customer: string;

  beforeEach(async () => {
    bench = await startBench({ settlementDelayMs: 3_600_000 });
    customer = await aCustomer();
  });
  afterEach(() => bench.close());

  const aCustomer = async () =>
    (
      await bench.stripe.customers.create({
        name: 'Mairie de démonstration',
        email: 'finances@mairie-demo.example',
        metadata: { payer_id: 'p1' },
      })
    ).id;
  const price = (cents: number): Stripe.Checkout.SessionCreateParams => ({
    line_items: [
      { quantity: 1, price_data: { currency: 'eur', unit_amount: cents, product_data: { name: 'Participation' } } },
    ],
  });

  /** An announced payment of so many cents. */
  async function awaiting(cents: number, of = customer): Promise<{ sessionId: string; intent: Stripe.PaymentIntent }> {
    const { id } = await bench.stripe.checkout.sessions.create(aSession({ ...byTransfer(of), ...price(cents) }));
    bench.emulator.announceTransfer(id);
    return { sessionId: id, intent: await intentOf(id) };
  }

  async function intentOf(sessionId: string): Promise<Stripe.PaymentIntent> {
    const { payment_intent: intent } = await bench.stripe.checkout.sessions.retrieve(sessionId, {
      expand: ['payment_intent.latest_charge'],
    });
    if (intent === null || typeof intent === 'string') throw new Error('The intent was not expanded.');
    return intent;
  }

  const statusOf = async (sessionId: string) => (await intentOf(sessionId)).status;
  const balance = async () => (await bench.stripe.customers.retrieveCashBalance(customer)).available?.['eur'] ?? 0;
  const movements = async () =>
    (await bench.stripe.customers.listCashBalanceTransactions(customer)).data.map(({ type, net_amount: net }) => [
      type,
      net,
    ]);
  const instructionsOf = (intent: Stripe.PaymentIntent) => intent.next_action?.display_bank_transfer_instructions;

  it('go to an account that belongs to the customer and stays the same', async () => {
    const given = await bench.stripe.customers.createFundingInstructions(customer, EUROPEAN_TRANSFER);
    const { intent } = await awaiting(25_000);
    const iban = given.bank_transfer.financial_addresses[0]?.iban?.iban ?? '';
    expect(instructionsOf(intent)).toMatchObject({
      amount_remaining: 25_000,
      reference: expect.stringMatching(/^[0-9A-Z]{8}$/) as string,
      hosted_instructions_url: expect.stringContaining('/c/pay/') as string,
      financial_addresses: [{ type: 'iban', iban: { iban, country: 'FR' } }],
    });
    expect(virtualIban(await aCustomer())).not.toBe(iban);
    // The check of ISO 13616: country and check digits behind the account, letters as numbers, 1 modulo 97.
    expect(BigInt(`${iban.slice(4)}1527${iban.slice(2, 4)}`) % 97n).toBe(1n);
    await expect(
      bench.stripe.customers.createFundingInstructions(customer, { ...EUROPEAN_TRANSFER, currency: 'usd' }),
    ).rejects.toMatchObject({ param: 'currency' });
  });

  it('pay exactly, in two parts, or too much, whose rest stays in the cash balance', async () => {
    const exact = await awaiting(10_000);
    bench.emulator.sendTransfer({ customer, amountCents: 10_000 });
    expect(await intentOf(exact.sessionId)).toMatchObject({
      status: 'succeeded',
      amount_received: 10_000,
      latest_charge: { amount: 10_000, status: 'succeeded' },
    });
    const short = await awaiting(20_000);
    bench.emulator.sendTransfer({ customer, amountCents: 15_000 });
    expect(instructionsOf(await intentOf(short.sessionId))?.amount_remaining).toBe(5_000);
    bench.emulator.sendTransfer({ customer, amountCents: 5_700 });
    expect(await statusOf(short.sessionId)).toBe('succeeded');
    expect(await balance()).toBe(700);
    await bench.emulator.webhooks.idle();
    expect(bench.types().slice(-5)).toEqual([
      'customer_cash_balance_transaction.created',
      'customer_cash_balance_transaction.created',
      'payment_intent.succeeded',
      'checkout.session.async_payment_succeeded',
      'cash_balance.funds_available',
    ]);
  });

  it('pay several payments at once, and only those of the customer', async () => {
    const sessions = [await awaiting(10_000), await awaiting(7_000), await awaiting(3_000)];
    const other = await awaiting(10_000, await aCustomer());
    const transfer = bench.emulator.sendTransfer({ customer, amountCents: 13_000, reference: 'FA-2027-00001' });
    const statuses = await Promise.all(sessions.map(({ sessionId }) => statusOf(sessionId)));
    expect(statuses).toEqual(['succeeded', 'requires_action', 'succeeded']);
    expect(await statusOf(other.sessionId)).toBe('requires_action');
    expect(await movements()).toEqual([
      ['applied_to_payment', -3_000],
      ['applied_to_payment', -10_000],
      ['funded', 13_000],
    ]);
    expect(await bench.stripe.customers.retrieveCashBalanceTransaction(customer, transfer)).toMatchObject({
      customer,
      ending_balance: 13_000,
      funded: { bank_transfer: { type: 'eu_bank_transfer', reference: 'FA-2027-00001' } },
    });
  });

  it('go to the payment whose reference they bear', async () => {
    const [first, second] = [await awaiting(5_000), await awaiting(5_000)];
    const reference = `virement ${instructionsOf(second.intent)?.reference ?? ''} mairie`;
    bench.emulator.sendTransfer({ customer, amountCents: 5_000, reference });
    expect([await statusOf(first.sessionId), await statusOf(second.sessionId)]).toEqual([
      'requires_action',
      'succeeded',
    ]);
  });

  it('leave a surplus that the next payment uses, in part or in full', async () => {
    await bench.stripe.testHelpers.customers.fundCashBalance(customer, { amount: 8_000, currency: 'eur' });
    const partly = await awaiting(10_000);
    expect(instructionsOf(partly.intent)?.amount_remaining).toBe(2_000);
    bench.emulator.sendTransfer({ customer, amountCents: 3_000 });
    const { sessionId, intent } = await awaiting(1_000);
    expect(intent.status).toBe('succeeded');
    expect((await bench.stripe.checkout.sessions.retrieve(sessionId)).payment_status).toBe('paid');
    expect(await balance()).toBe(0);
  });

  it('come back into the cash balance when their payment is cancelled, and pay what waits next', async () => {
    const { intent } = await awaiting(10_000);
    bench.emulator.sendTransfer({ customer, amountCents: 4_000 });
    const next = await awaiting(6_000);
    const cancelled = await bench.stripe.paymentIntents.cancel(intent.id, { cancellation_reason: 'abandoned' });
    expect(cancelled).toMatchObject({ status: 'canceled', cancellation_reason: 'abandoned' });
    expect(instructionsOf(await intentOf(next.sessionId))?.amount_remaining).toBe(2_000);
    expect((await movements()).slice(0, 2)).toEqual([
      ['applied_to_payment', -4_000],
      ['unapplied_from_payment', 4_000],
    ]);
    await expect(bench.stripe.paymentIntents.cancel(intent.id)).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
  });

  it.each([
    ['duplicated', { duplicate: true }, (honest: string[]) => honest.flatMap((type) => [type, type])],
    ['reordered', { reorder: true }, (honest: string[]) => honest.toReversed()],
    ['dropped', { drop: true }, () => []],
    ['delayed', { delayMs: 20 }, (honest: string[]) => honest],
  ])('have their webhooks %s like any other, and can be read as events', async (_what, knobs, expected) => {
    await awaiting(10_000);
    await bench.emulator.webhooks.idle();
    const before = bench.received.length;
    bench.emulator.webhooks.set(knobs);
    bench.emulator.sendTransfer({ customer, amountCents: 12_000 });
    await bench.emulator.webhooks.idle();
    const happened = (await bench.stripe.events.list({ limit: 5 })).data.toReversed().map(({ type }) => type);
    expect(happened).toContain('cash_balance.funds_available');
    expect(bench.received.slice(before).map((webhook) => verified(webhook).type)).toEqual(expected(happened));
  });

  it('are listed page by page, and lead to their customer, whose metadata stays', async () => {
    for (let count = 0; count < 5; count += 1) bench.emulator.sendTransfer({ customer, amountCents: 100 + count });
    const amounts: number[] = [];
    const pages = bench.stripe.customers.listCashBalanceTransactions(customer, { limit: 2 });
    for await (const { net_amount: net } of pages) amounts.push(net);
    expect(amounts).toEqual([104, 103, 102, 101, 100]);
    const funded = await bench.stripe.events.list({ types: ['customer_cash_balance_transaction.created'], limit: 1 });
    const [event] = funded.data;
    if (event?.type !== 'customer_cash_balance_transaction.created') throw new Error('Another event.');
    expect(event.data.object.customer).toBe(customer);
    expect(await bench.stripe.customers.retrieve(customer)).toMatchObject({ metadata: { payer_id: 'p1' } });
    const intents = await bench.stripe.paymentIntents.list({ customer });
    expect(intents.data).toEqual([]);
  });

  it('are sent from a page, which prepares what waits and says what they paid', async () => {
    const { intent } = await awaiting(125_000);
    const page = `${bench.emulator.url}/transfers`;
    const read = async (path: string) =>
      (await fetch(new URL(path, page), { headers: { 'accept-language': 'fr' } })).text();
    expect(await read(`/transfers?intent=${intent.id}`)).toContain('value="1250.00"');
    const post = (fields: Record<string, string>) =>
      fetch(page, { method: 'POST', body: new URLSearchParams({ lang: 'fr', ...fields }), redirect: 'manual' });
    const refused = await post({ customer, amount: 'beaucoup' });
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('supérieur à zéro')]);
    const sent = await post({ customer, amount: '1 260,00', reference: '' });
    expect(sent.status).toBe(303);
    const after = await read(sent.headers.get('location') ?? '');
    expect(after).toContain('aucun argent ne bouge');
    expect(after).toContain('Il solde 1 paiement. Le solde du client est de 10,00\u00a0€.');
  });
});
