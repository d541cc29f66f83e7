import Stripe from 'stripe';
import { aSession, clientOf, startBench } from './testing/emulator-bench.js';
import type { EmulatorBench } from './testing/emulator-bench.js';

describe('requests through the official library', () => {
  let bench: EmulatorBench;

  beforeEach(async () => {
    bench = await startBench();
  });
  afterEach(() => bench.close());

  const create = (changes: object, options?: Stripe.RequestOptions) =>
    bench.stripe.checkout.sessions.create(aSession(changes), options);
  const sessionCount = async () => (await bench.stripe.checkout.sessions.list()).data.length;

  describe('parameters', () => {
    it('refuses a parameter Stripe does not have, naming it', async () => {
      await expect(create({ amount: 100 })).rejects.toMatchObject({
        type: 'StripeInvalidRequestError',
        statusCode: 400,
        code: 'parameter_unknown',
        param: 'amount',
        rawType: 'invalid_request_error',
      });
    });

    it('refuses payment_method_types, which the played API version no longer has', async () => {
      await expect(create({ payment_method_types: ['card'] })).rejects.toMatchObject({
        code: 'parameter_unknown',
        param: 'payment_method_types',
      });
    });

    it('refuses an unknown parameter at any depth, with its bracketed name', async () => {
      const line_items = [
        {
          quantity: 1,
          price_data: { currency: 'eur', unit_amount: 100, product_data: { name: 'Site', colour: 'blue' } },
        },
      ];
      await expect(create({ line_items })).rejects.toMatchObject({
        code: 'parameter_unknown',
        param: 'line_items[0][price_data][product_data][colour]',
      });
    });

    it.each([
      ['mode', { mode: undefined }],
      ['success_url', { success_url: undefined }],
      ['line_items', { line_items: undefined }],
      [
        'line_items[0][quantity]',
        { line_items: [{ price_data: { currency: 'eur', unit_amount: 100, product_data: { name: 'Site' } } }] },
      ],
      [
        'payment_method_options[customer_balance]',
        { allowed_payment_method_types: ['customer_balance'], customer: 'known' },
      ],
    ])('says that %s is missing', async (param, changes) => {
      const known = await bench.stripe.customers.create({ name: 'Mairie' });
      const params = 'customer' in changes ? { ...changes, customer: known.id, customer_email: undefined } : changes;
      await expect(create(params)).rejects.toMatchObject({ code: 'parameter_missing', param });
    });

    it.each([
      [
        'a fraction of a cent',
        {
          line_items: [
            { quantity: 1, price_data: { currency: 'eur', unit_amount: 10.5, product_data: { name: 'Site' } } },
          ],
        },
        'line_items[0][price_data][unit_amount]',
      ],
      [
        'another currency',
        {
          line_items: [
            { quantity: 1, price_data: { currency: 'usd', unit_amount: 100, product_data: { name: 'Site' } } },
          ],
        },
        'line_items[0][price_data][currency]',
      ],
      [
        'an amount under 50 cents',
        {
          line_items: [
            { quantity: 1, price_data: { currency: 'eur', unit_amount: 49, product_data: { name: 'Site' } } },
          ],
        },
        'line_items',
      ],
      ['a relative address', { success_url: '/merci' }, 'success_url'],
      ['an address that runs a script', { cancel_url: 'javascript:alert(1)' }, 'cancel_url'],
      ['an expiry in ten minutes', { expires_at: Math.floor(Date.now() / 1000) + 600 }, 'expires_at'],
      ['a parameter the emulator does not play', { discounts: [{ coupon: 'x' }] }, 'discounts'],
      ['a customer who does not exist', { customer: 'cus_nobody', customer_email: undefined }, 'customer'],
      ['a customer together with an address', { customer: 'cus_nobody' }, 'customer_email'],
      ['a malformed mail address', { customer_email: 'mairie' }, 'customer_email'],
      ['a label that is too long', { metadata: { note: 'x'.repeat(501) } }, 'metadata[note]'],
    ])('refuses %s', async (_what, changes, param) => {
      await expect(create(changes)).rejects.toMatchObject({ statusCode: 400, param });
      expect(await sessionCount()).toBe(0);
    });

    it('refuses to expand what cannot be expanded', async () => {
      const { id } = await create({});
      await expect(bench.stripe.checkout.sessions.retrieve(id, { expand: ['colour'] })).rejects.toMatchObject({
        statusCode: 400,
        param: 'expand',
      });
    });
  });

  describe('Idempotency-Key', () => {
    const key = { idempotencyKey: 'attempt-1' };

    it('replays the answer to the same request, and says so', async () => {
      const first = await create({}, key);
      const second = await create({}, key);
      expect(second.id).toBe(first.id);
      expect(second.lastResponse.headers).toMatchObject({
        'idempotent-replayed': 'true',
        'original-request': first.lastResponse.requestId,
      });
      expect(first.lastResponse.headers).not.toHaveProperty('idempotent-replayed');
      expect(await sessionCount()).toBe(1);
    });

    it('refuses the key for another request', async () => {
      await create({}, key);
      await expect(create({ locale: 'en' }, key)).rejects.toMatchObject({
        type: 'StripeIdempotencyError',
        statusCode: 400,
      });
      await expect(bench.stripe.customers.create({}, key)).rejects.toMatchObject({ type: 'StripeIdempotencyError' });
      expect(await sessionCount()).toBe(1);
    });

    it('answers 409 to a parallel request with the key, and creates one session only', async () => {
      bench.emulator.api.delayAnswers(300);
      const results = await Promise.allSettled([create({}, key), create({}, key), create({}, key)]);
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const reasons = results.flatMap((result) =>
        result.status === 'rejected' ? [result.reason as Stripe.errors.StripeError] : [],
      );
      expect(reasons.map(({ statusCode, code }) => [statusCode, code])).toEqual(
        Array(2).fill([409, 'idempotency_key_in_use']),
      );
      bench.emulator.api.reset();
      expect(await sessionCount()).toBe(1);
    });

    it('lets a refused request be mended and sent again with its key', async () => {
      await expect(create({ colour: 'blue' }, key)).rejects.toMatchObject({ code: 'parameter_unknown' });
      await expect(create({}, key)).resolves.toMatchObject({ status: 'open' });
    });

    it('forgets a key after a day', async () => {
      await bench.close();
      let nowMs = Date.UTC(2027, 0, 15);
      bench = await startBench({ now: () => nowMs });
      const first = await create({}, key);
      nowMs += 24 * 60 * 60 * 1000;
      expect((await create({}, key)).id).not.toBe(first.id);
    });

    it('gives the session back to a client whose answer was lost on the way', async () => {
      bench.emulator.api.loseAnswers(2);
      await expect(create({}, key)).rejects.toMatchObject({ type: 'StripeConnectionError' });
      const session = await create({}, key);
      expect(session.lastResponse.headers).toHaveProperty('idempotent-replayed', 'true');
      expect(await sessionCount()).toBe(1);
    });
  });

  describe('keys and addresses', () => {
    it.each(['sk_live_real', 'pk_test_public', 'nonsense'])('refuses the key %s', async (apiKey) => {
      await expect(clientOf(bench.emulator, apiKey).customers.list()).rejects.toMatchObject({
        type: 'StripeAuthenticationError',
        statusCode: 401,
      });
    });

    it('refuses a request without a key', async () => {
      const response = await fetch(`${bench.emulator.url}/v1/customers`);
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ error: { type: 'invalid_request_error' } });
    });

    it('refuses another API version', async () => {
      await expect(bench.stripe.customers.list({}, { apiVersion: '2020-08-27' })).rejects.toMatchObject({
        statusCode: 400,
      });
    });

    it('answers 404 in Stripe’s way for an unknown object and an unplayed address', async () => {
      await expect(bench.stripe.checkout.sessions.retrieve('cs_test_nothing')).rejects.toMatchObject({
        statusCode: 404,
        code: 'resource_missing',
      });
      await expect(bench.stripe.paymentIntents.retrieve('pi_nothing')).rejects.toMatchObject({
        statusCode: 404,
        code: 'resource_missing',
      });
      await expect(bench.stripe.disputes.list()).rejects.toMatchObject({
        statusCode: 404,
        type: 'StripeInvalidRequestError',
      });
    });

    it('fails on demand, and does nothing then', async () => {
      bench.emulator.api.failRequests(1);
      await expect(create({})).rejects.toMatchObject({ type: 'StripeAPIError', statusCode: 500 });
      expect(await sessionCount()).toBe(0);
    });
  });

  describe('lists and expansions', () => {
    it('pages through sessions, newest first, and filters them', async () => {
      const ids: string[] = [];
      for (let count = 0; count < 5; count += 1) ids.unshift((await create({})).id);
      bench.emulator.payWithCard(ids[2] ?? '');
      const listed: string[] = [];
      for await (const session of bench.stripe.checkout.sessions.list({ limit: 2 })) listed.push(session.id);
      expect(listed).toEqual(ids);
      const complete = await bench.stripe.checkout.sessions.list({
        status: 'complete',
        expand: ['data.payment_intent'],
      });
      expect(complete.data).toMatchObject([{ id: ids[2], payment_intent: { status: 'succeeded' } }]);
      const before = await bench.stripe.checkout.sessions.list({ limit: 1, ending_before: ids[2] });
      expect(before).toMatchObject({ data: [{ id: ids[1] }], has_more: true });
    });

    it('shows the customer and the lines of a session when asked to', async () => {
      const customer = await bench.stripe.customers.create({
        name: 'Mairie de démonstration',
        address: { city: 'Lyon', country: 'FR' },
      });
      const { id } = await create({ customer: customer.id, customer_email: undefined });
      const session = await bench.stripe.checkout.sessions.retrieve(id, { expand: ['customer', 'line_items'] });
      expect(session.customer).toMatchObject({ name: 'Mairie de démonstration', address: { city: 'Lyon' } });
      expect(session.line_items?.data).toMatchObject([
        { description: 'Participation d’un site', quantity: 2, amount_total: 25_000 },
      ]);
      expect(
        (await bench.stripe.checkout.sessions.listLineItems(id)).data[0]?.price?.unit_amount_decimal?.toString(),
      ).toBe('12500');
    });

    it('lists events by type and time', async () => {
      const { id } = await create({});
      bench.emulator.payWithCard(id);
      const events = await bench.stripe.events.list({
        types: ['checkout.session.*'],
        created: { gte: Math.floor(Date.now() / 1000) - 60 },
      });
      expect(events.data).toMatchObject([
        { type: 'checkout.session.completed', data: { object: { id } }, api_version: Stripe.API_VERSION },
      ]);
      expect(await bench.stripe.events.retrieve(events.data[0]?.id ?? '')).toMatchObject({
        type: 'checkout.session.completed',
      });
    });
  });
});
