import Stripe from 'stripe';
import { toCashBalance } from '../objects/cash-balance.js';
import { toCustomer } from '../objects/customer.js';
import { aSession, EUROPEAN_TRANSFER, startBench } from '../testing/emulator-bench.js';
import { requireRequest, requireResponse } from './conformity.js';
import { STRIPE_SCHEMAS } from './stripe-schemas.js';

const customer = toCustomer({
  id: 'cus_1',
  created: 1,
  email: null,
  name: 'Mairie',
  phone: null,
  description: null,
  address: null,
  preferredLocales: ['fr'],
  metadata: {},
});

describe('what is derived from the library’s types', () => {
  it('lets pass what Stripe says', () => {
    requireResponse(customer);
    requireResponse({ object: 'list', data: [customer, toCashBalance('cus_1', 5)], has_more: false, url: '/' });
    requireRequest('POST /v1/refunds', { payment_intent: 'pi_1', amount: 100, reason: 'duplicate' });
  });

  it.each([
    ['an unknown member', { ...customer, colour: 'blue' }, 'colour'],
    ['a missing member', { ...customer, livemode: undefined }, 'livemode'],
    ['a member of another type', { ...customer, balance: '0' }, '/balance'],
    ['a value that is none of the known ones', { ...customer, tax_exempt: 'maybe' }, '/tax_exempt'],
    ['such an object in a list', { object: 'list', data: [{ ...customer, created: null }] }, '/created'],
    ['an object Stripe does not have', { object: 'gift' }, 'gift'],
  ])('refuses %s in a response', (_what, shown, named) => {
    expect(() => requireResponse(shown)).toThrow(named);
  });

  it('refuses a parameter that is not in the library’s type, at any depth', () => {
    expect(() => requireRequest('POST /v1/refunds', { colour: 'blue' })).toThrow('colour');
    const line_items = [{ price_data: { currency: 'eur', product_data: { name: 1 } } }];
    expect(() => requireRequest('POST /v1/checkout/sessions', { line_items })).toThrow('/line_items/0');
  });

  it('makes the emulator answer 500 rather than say what Stripe would not', async () => {
    const bench = await startBench();
    const { id } = await bench.stripe.customers.create({});
    const schema = STRIPE_SCHEMAS['stripe:funding_instructions'] as { required: string[] };
    schema.required.push('invented');
    const asked = bench.stripe.customers.createFundingInstructions(id, EUROPEAN_TRANSFER);
    await expect(asked).rejects.toBeInstanceOf(Stripe.errors.StripeAPIError);
    await expect(bench.stripe.checkout.sessions.create(aSession())).resolves.toMatchObject({ status: 'open' });
    await bench.close();
  });
});
