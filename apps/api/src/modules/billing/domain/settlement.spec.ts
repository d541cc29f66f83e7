import { fc, test as property } from '@fast-check/jest';
import { paymentStates } from './payment-states.js';
import { type AttemptToSettle, decideSettlement, type PaymentTruth } from './settlement.js';

const attempt: AttemptToSettle = { id: 'attempt', state: 'created', amountCents: 12_000, currency: 'EUR' };
const intent = {
  id: 'pi_1',
  attemptId: 'attempt',
  status: 'succeeded',
  receivedCents: 12_000,
  currency: 'eur',
} as const;
const paid: PaymentTruth = {
  attemptId: 'attempt',
  sessionStatus: 'complete',
  isPaid: true,
  amountCents: 12_000,
  currency: 'eur',
  intent,
};
const processing: PaymentTruth = {
  ...paid,
  isPaid: false,
  intent: { ...intent, status: 'processing', receivedCents: 0 },
};

describe('what the truth means for an attempt', () => {
  it('succeeds when session and intent say so and the amount is right', () => {
    expect(decideSettlement(attempt, paid)).toEqual({ kind: 'move', to: 'succeeded' });
  });

  it('is processing while a debit is under way, although the session is complete', () => {
    expect(decideSettlement(attempt, processing)).toEqual({ kind: 'move', to: 'processing' });
  });

  it('fails when the debit came back', () => {
    const truth = { ...processing, intent: { ...intent, status: 'requires_payment_method', receivedCents: 0 } };
    expect(decideSettlement({ ...attempt, state: 'processing' }, truth)).toEqual({ kind: 'move', to: 'failed' });
  });

  it('stays as it is when a card was refused on a page that is still open', () => {
    const truth: PaymentTruth = {
      ...paid,
      sessionStatus: 'open',
      isPaid: false,
      intent: { ...intent, status: 'requires_payment_method', receivedCents: 0 },
    };
    expect(decideSettlement(attempt, truth)).toEqual({ kind: 'unchanged' });
  });

  it('is cancelled when nobody paid in time', () => {
    const truth: PaymentTruth = { ...paid, sessionStatus: 'expired', isPaid: false, intent: null };
    expect(decideSettlement(attempt, truth)).toEqual({ kind: 'move', to: 'cancelled' });
  });

  it('is cancelled when the provider knows nothing of its page, unless money is on its way', () => {
    expect(decideSettlement(attempt, null)).toEqual({ kind: 'move', to: 'cancelled' });
    expect(decideSettlement({ ...attempt, state: 'processing' }, null)).toEqual({
      kind: 'refuse',
      reason: 'unknown_to_provider',
    });
  });

  it('still succeeds when money arrives for an attempt that was given up', () => {
    for (const state of ['failed', 'cancelled'] as const) {
      expect(decideSettlement({ ...attempt, state }, paid)).toEqual({ kind: 'move', to: 'succeeded' });
    }
  });

  it.each([
    ['the session asked for another amount', { amountCents: 11_999 }],
    ['the intent received less', { intent: { ...intent, receivedCents: 11_999 } }],
    ['the intent received more', { intent: { ...intent, receivedCents: 12_001 } }],
    ['the currency is another one', { currency: 'usd' }],
    ['the intent is in another currency', { intent: { ...intent, currency: 'usd' } }],
  ])('is refused when %s', (_, change) => {
    expect(decideSettlement(attempt, { ...paid, ...change })).toEqual({ kind: 'refuse', reason: 'amount_differs' });
  });

  it.each([
    ['session', { attemptId: 'other' }],
    ['intent', { intent: { ...intent, attemptId: 'other' } }],
    ['session without a reference', { attemptId: null }],
  ])('is refused when the %s belongs to another attempt', (_, change) => {
    expect(decideSettlement(attempt, { ...paid, ...change })).toEqual({ kind: 'refuse', reason: 'another_attempt' });
  });

  const truths: fc.Arbitrary<PaymentTruth> = fc.record({
    attemptId: fc.constantFrom('attempt', 'other', null),
    sessionStatus: fc.constantFrom('open', 'complete', 'expired', null),
    isPaid: fc.boolean(),
    amountCents: fc.constantFrom(12_000, 11_999, null),
    currency: fc.constantFrom('eur', 'usd', null),
    intent: fc.option(
      fc.record({
        id: fc.constant('pi_1'),
        attemptId: fc.constantFrom('attempt', 'other', null),
        status: fc.constantFrom('requires_payment_method', 'requires_action', 'processing', 'succeeded', 'canceled'),
        receivedCents: fc.constantFrom(0, 11_999, 12_000),
        currency: fc.constantFrom('eur', 'usd'),
      }),
    ),
  });

  property.prop([truths])('never undoes a success, whatever is read later', (truth) => {
    expect(decideSettlement({ ...attempt, state: 'succeeded' }, truth).kind).not.toBe('move');
  });

  property.prop([truths, fc.constantFrom(...paymentStates)])(
    'never succeeds without the exact amount received',
    (truth, state) => {
      const settlement = decideSettlement({ ...attempt, state }, truth);
      if (settlement.kind !== 'move' || settlement.to !== 'succeeded') return;
      expect(truth.intent).toMatchObject({ status: 'succeeded', receivedCents: 12_000, currency: 'eur' });
      expect(truth).toMatchObject({ isPaid: true, amountCents: 12_000, currency: 'eur', attemptId: 'attempt' });
    },
  );
});
