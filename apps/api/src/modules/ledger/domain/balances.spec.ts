import { fc, test as property } from '@fast-check/jest';
import { balanceOf, balancesOf, isOverdue, overdueCents } from './balances.js';
import {
  transfersOfAllocation,
  transfersOfCreditNote,
  transfersOfInvoice,
  transfersOfMoneyIn,
  transfersOfMoneyUndone,
  transfersOfOrder,
  transfersOfRefund,
} from './transfers.js';

const amounts = { netCents: 390_000, vatCents: 78_000 };
const nothing = { orderedCents: 0, invoicedCents: 0, paidCents: 0, openCents: 0, creditCents: 0 };

describe('where orders, invoices and money stand', () => {
  it('counts what is ordered apart from what is invoiced', () => {
    expect(balancesOf(transfersOfOrder(468_000))).toEqual({ ...nothing, orderedCents: 468_000 });
    expect(balancesOf(transfersOfInvoice(amounts))).toEqual({ ...nothing, invoicedCents: 468_000, openCents: 468_000 });
  });

  it('keeps as credit what no invoice has taken, and leaves open what is short', () => {
    const invoiced = [...transfersOfInvoice(amounts), ...transfersOfMoneyIn('bank', 467_900)];
    expect(balancesOf(invoiced)).toMatchObject({ paidCents: 467_900, openCents: 468_000, creditCents: 467_900 });
    const allocated = [...invoiced, ...transfersOfAllocation(467_900)];
    expect(balancesOf(allocated)).toMatchObject({ paidCents: 467_900, openCents: 100, creditCents: 0 });
  });

  it('changes ordered, invoiced and paid alike when all of it is taken back and refunded', () => {
    const all = [
      ...transfersOfOrder(468_000),
      ...transfersOfInvoice(amounts),
      ...transfersOfMoneyIn('provider', 468_000),
      ...transfersOfAllocation(468_000),
      ...transfersOfOrder(-468_000),
      ...transfersOfCreditNote(amounts),
      ...transfersOfAllocation(-468_000),
      ...transfersOfRefund('provider', 468_000),
    ];
    expect(balancesOf(all)).toEqual(nothing);
  });

  it('is as before when money taken for the wrong payer’s is moved back', () => {
    expect(balancesOf([...transfersOfMoneyIn('bank', 100), ...transfersOfMoneyUndone('bank', 100)])).toEqual(nothing);
  });

  const cents = fc.integer({ min: 0, max: 100_000_000 });
  const signed = fc.integer({ min: -100_000_000, max: 100_000_000 });
  const documents = fc.record({ netCents: cents, vatCents: cents });
  const account = fc.constantFrom('bank' as const, 'provider' as const);
  const happening = fc.oneof(
    signed.map(transfersOfOrder),
    documents.map(transfersOfInvoice),
    documents.map(transfersOfCreditNote),
    fc.tuple(account, cents).map((given) => transfersOfMoneyIn(...given)),
    fc.tuple(account, cents).map((given) => transfersOfMoneyUndone(...given)),
    signed.map(transfersOfAllocation),
    fc.tuple(account, signed).map((given) => transfersOfRefund(...given)),
  );

  property.prop([fc.array(happening)])('balances whatever happened, in whatever order', (happenings) => {
    const transfers = happenings.flat();
    const { invoicedCents, creditCents, paidCents, openCents } = balancesOf(transfers);
    expect(invoicedCents + creditCents).toBe(paidCents + openCents);
    expect(balanceOf(transfers, 'ordered', 'debit')).toBe(balanceOf(transfers, 'ordered_counterpart', 'credit'));
    expect(transfers.every(({ debit, credit, amountCents }) => debit !== credit && amountCents > 0)).toBe(true);
  });

  it('refuses a transfer of less than nothing, and one of part of a cent', () => {
    expect(() => transfersOfInvoice({ netCents: -1, vatCents: 0 })).toThrow(RangeError);
    expect(() => transfersOfMoneyIn('bank', 0.5)).toThrow(RangeError);
  });

  it('is overdue from the day after the last day, and only while something is left to pay', () => {
    const invoice = { openCents: 100, dueOn: '2027-12-15' };
    expect([isOverdue(invoice, '2027-12-15'), isOverdue(invoice, '2027-12-16')]).toEqual([false, true]);
    const invoices = [invoice, { openCents: 0, dueOn: '2027-01-01' }, { openCents: 7, dueOn: null }];
    expect(overdueCents(invoices, '2028-01-01')).toBe(100);
  });
});
