// What is asked of Stripe and of its emulator alike. Paying takes a person at Stripe's hosted page: what follows a payment is not among it.

/** Long enough for Stripe to reconcile a transfer and to list its events. */
const patienceMs = 20_000;

const transfer = { type: 'eu_bank_transfer', eu_bank_transfer: { country: 'FR' } };
const line = {
  quantity: 2,
  price_data: { currency: 'eur', unit_amount: 12_500, product_data: { name: 'Emulator probe' } },
};
const session = {
  mode: 'payment',
  line_items: [line],
  success_url: 'https://example.com/back?session={CHECKOUT_SESSION_ID}',
  cancel_url: 'https://example.com/order',
};
const byTransfer = (customer) => ({
  ...session,
  customer,
  allowed_payment_method_types: ['customer_balance'],
  payment_method_options: { customer_balance: { funding_type: 'bank_transfer', bank_transfer: transfer } },
});
const newCustomer = (stripe) =>
  stripe.customers.create({
    name: 'Emulator probe',
    email: 'emulator-probe@example.com',
    metadata: { purpose: 'probe' },
  });

/**
 * The scenarios: each takes a client and a function that notes what a named request answered, or how it was refused.
 * @type {readonly { name: string, play: (stripe: import('stripe').Stripe, note: import('./observe.mjs').Note) => Promise<void> }[]}
 */
export const scenarios = [
  {
    name: 'a customer',
    play: async (stripe, note) => {
      const customer = await note('create', newCustomer(stripe));
      await note('retrieve', stripe.customers.retrieve(customer.id));
      await note('list', stripe.customers.list({ limit: 1 }));
      await note('retrieve an unknown one', stripe.customers.retrieve('cus_none'));
    },
  },
  {
    name: 'a session for card and debit',
    play: async (stripe, note) => {
      const open = await note(
        'create',
        stripe.checkout.sessions.create({ ...session, allowed_payment_method_types: ['card', 'sepa_debit'] }),
      );
      await note('retrieve', stripe.checkout.sessions.retrieve(open.id, { expand: ['line_items'] }));
      await note('list', stripe.checkout.sessions.list({ limit: 1, status: 'open' }));
      await note('list its lines', stripe.checkout.sessions.listLineItems(open.id));
      await note('expire', stripe.checkout.sessions.expire(open.id));
      await note('expire again', stripe.checkout.sessions.expire(open.id));
    },
  },
  {
    name: 'a session by transfer',
    play: async (stripe, note) => {
      const customer = await newCustomer(stripe);
      await note('create', stripe.checkout.sessions.create(byTransfer(customer.id)));
      const { payment_method_options: _options, ...incomplete } = byTransfer(customer.id);
      await note('create without its options', stripe.checkout.sessions.create(incomplete));
    },
  },
  {
    name: 'requests that are refused',
    play: async (stripe, note) => {
      const create = (changes, options) => stripe.checkout.sessions.create({ ...session, ...changes }, options);
      await note('an unknown parameter', create({ colour: 'blue' }));
      await note('a parameter of an earlier version', create({ payment_method_types: ['card'] }));
      await note('no mode', create({ mode: undefined }));
      await note(
        'too small an amount',
        create({ line_items: [{ ...line, quantity: 1, price_data: { ...line.price_data, unit_amount: 49 } }] }),
      );
      await note('an unknown customer', create({ customer: 'cus_none' }));
      const idempotencyKey = `probe-${Date.now()}-${Math.random()}`;
      await create({}, { idempotencyKey });
      await note('a key used for another request', create({ locale: 'en' }, { idempotencyKey }));
      await note('a refund of nothing', stripe.refunds.create({}));
      await note('a refund of an unknown payment', stripe.refunds.create({ payment_intent: 'pi_none' }));
    },
  },
  {
    name: 'a transfer that no payment awaits',
    play: async (stripe, note) => {
      const { id } = await newCustomer(stripe);
      await note(
        'ask where to send it',
        stripe.customers.createFundingInstructions(id, {
          currency: 'eur',
          funding_type: 'bank_transfer',
          bank_transfer: transfer,
        }),
      );
      await note('the balance before', stripe.customers.retrieveCashBalance(id));
      const params = { amount: 5_000, currency: 'eur', reference: 'PROBE' };
      const funded = await note('it arrives', stripe.testHelpers.customers.fundCashBalance(id, params));
      await note('the balance after', stripe.customers.retrieveCashBalance(id));
      await note('list the movements', stripe.customers.listCashBalanceTransactions(id));
      await note('retrieve the movement', stripe.customers.retrieveCashBalanceTransaction(id, funded.id));
      const types = ['customer_cash_balance_transaction.created', 'cash_balance.funds_available'];
      await note('its events', eventsOf(stripe, id, types));
    },
  },
  {
    name: 'what lies in a cash balance is sent back',
    play: async (stripe, note) => {
      const { id: customer } = await newCustomer(stripe);
      await stripe.testHelpers.customers.fundCashBalance(customer, { amount: 5_000, currency: 'eur' });
      const back = { origin: 'customer_balance', customer, currency: 'eur' };
      await note('more than there is', stripe.refunds.create({ ...back, amount: 5_001 }));
      const refund = await note('a part', stripe.refunds.create({ ...back, amount: 2_000 }));
      await note('retrieve', stripe.refunds.retrieve(refund.id));
      await note('list', stripe.refunds.list({ limit: 1 }));
      await note('the movements', stripe.customers.listCashBalanceTransactions(customer));
    },
  },
];

/** The first events of those types about a customer, in the order of the types; waits for those that are still to come. */
async function eventsOf(stripe, customer, types) {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const { data } = await stripe.events.list({ types, limit: 100 });
    const ours = data.filter((event) => event.data.object.customer === customer);
    const found = types.flatMap((type) => ours.find((event) => event.type === type) ?? []);
    if (found.length === types.length || Date.now() > deadline) return found;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
