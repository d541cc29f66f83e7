import { fc, test as property } from '@fast-check/jest';
import {
  approvalRefusal,
  approvalsNeeded,
  canTransition,
  isApproved,
  refundableCents,
  refundStates,
  type RefundToApprove,
} from './refund-rules.js';

const refund: RefundToApprove = {
  state: 'requested',
  amountCents: 50_000,
  requestedBy: 'asker',
  approvedBy: [],
  issuedBy: ['issuer'],
};

describe('refunds', () => {
  it('never leave their end, and let no money go before they are approved', () => {
    for (const end of ['succeeded', 'refused'] as const) {
      expect(refundStates.filter((state) => canTransition(end, state))).toEqual([]);
    }
    expect(refundStates.filter((state) => canTransition(state, 'processing'))).toEqual(['approved', 'failed']);
  });

  it('are approved by one up to 500 euros, by two different people above', () => {
    expect([50_000, 50_001].map(approvalsNeeded)).toEqual([1, 2]);
    expect(isApproved({ amountCents: 50_001, approvedBy: ['a', 'a'] })).toBe(false);
    expect(isApproved({ amountCents: 50_001, approvedBy: ['a', 'b'] })).toBe(true);
  });

  it.each([
    ['who asked for it', 'asker', {}, 'requester'],
    ['who issued the invoice or the credit note', 'issuer', {}, 'issuer'],
    ['who approved it before', 'other', { approvedBy: ['other'] }, 'approved_before'],
    ['when it awaits no approval', 'other', { state: 'approved' }, 'not_awaiting'],
    ['and is by anybody else', 'other', {}, null],
  ] as const)('is not approved by somebody %s', (_, userId, change, refusal) => {
    expect(approvalRefusal({ ...refund, ...change }, userId)).toBe(refusal);
  });

  const people = fc.constantFrom('asker', 'issuer', 'a', 'b', 'c');

  property.prop([fc.integer({ min: 1, max: 200_000 }), fc.array(people)])(
    'are never approved without enough people who neither asked nor issued, whoever presses',
    (amountCents, presses) => {
      const approvedBy: string[] = [];
      for (const person of presses) {
        if (approvalRefusal({ ...refund, amountCents, approvedBy }, person) === null) approvedBy.push(person);
      }
      const others = new Set(presses.filter((person) => person !== 'asker' && person !== 'issuer'));
      expect(isApproved({ amountCents, approvedBy })).toBe(others.size >= approvalsNeeded(amountCents));
    },
  );

  it('take no more than came in, and no more than the payer’s credit holds', () => {
    const given = { paidCents: 100, refundedCents: 30, creditCents: 500, heldCents: 0 };
    expect(refundableCents(given)).toBe(70);
    expect(refundableCents({ ...given, creditCents: 80, heldCents: 20 })).toBe(60);
    expect(refundableCents({ ...given, creditCents: 0, heldCents: 20 })).toBe(0);
  });
});
