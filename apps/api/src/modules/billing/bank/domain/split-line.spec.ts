import { fc, test as property } from '@fast-check/jest';
import { type DecidedSplit, splitLine } from './split-line.js';

const invoices = [
  { id: 'a', payerId: 'one', openCents: 100 },
  { id: 'b', payerId: 'two', openCents: 50 },
  { id: 'c', payerId: 'one', openCents: 30 },
];
const decided = (given: Record<string, number>, restToPayerId: string | null = null): DecidedSplit => ({
  allocations: Object.entries(given).map(([invoiceId, amountCents]) => ({ invoiceId, amountCents })),
  restToPayerId,
});

describe('splitting a line of a statement', () => {
  it('makes one payment of each payer, and the rest is credit of the one that is named', () => {
    expect(splitLine(200, decided({ a: 100, b: 50, c: 10 }, 'one'), invoices)).toEqual([
      {
        payerId: 'one',
        amountCents: 150,
        allocations: [
          { invoiceId: 'a', amountCents: 100 },
          { invoiceId: 'c', amountCents: 10 },
        ],
      },
      { payerId: 'two', amountCents: 50, allocations: [{ invoiceId: 'b', amountCents: 50 }] },
    ]);
  });

  it('leaves the rest on the line when nobody is named', () => {
    expect(splitLine(200, decided({ b: 50 }), invoices)).toMatchObject([{ payerId: 'two', amountCents: 50 }]);
    expect(splitLine(200, decided({}, 'three'), invoices)).toEqual([
      { payerId: 'three', amountCents: 200, allocations: [] },
    ]);
  });

  it.each([
    ['more than is open', 200, decided({ b: 51 }), { code: 'more_than_open', invoiceId: 'b', openCents: 50 }],
    ['more than the line', 99, decided({ a: 100 }), { code: 'more_than_line', leftCents: 99 }],
    ['an amount of nothing', 99, decided({ a: 0 }), { code: 'not_an_amount', invoiceId: 'a' }],
    ['an invoice that is not there', 99, decided({ x: 1 }), { code: 'invoice_unknown', invoiceId: 'x' }],
    ['nothing', 99, decided({}), { code: 'nothing_decided' }],
    ['money that left', -5, decided({}, 'one'), { code: 'money_left' }],
  ])('refuses %s', (_, cents, split, problem) => {
    expect(splitLine(cents, split, invoices)).toEqual(problem);
  });

  it('refuses an invoice that is named twice', () => {
    const twice = {
      allocations: [...decided({ a: 1 }).allocations, ...decided({ a: 1 }).allocations],
      restToPayerId: null,
    };
    expect(splitLine(99, twice, invoices)).toEqual({ code: 'invoice_twice', invoiceId: 'a' });
  });

  property.prop([
    fc.integer({ min: -10, max: 250 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'x'), fc.integer({ min: -5, max: 110 })),
    fc.constantFrom(null, 'one', 'two', 'three'),
  ])(
    'never spends more than the line nor overpays an invoice, and spends all of it when somebody keeps the rest',
    (cents, given, rest) => {
      const shares = splitLine(cents, decided(given, rest), invoices);
      if ('code' in shares) return;
      const spent = shares.reduce((sum, { amountCents }) => sum + amountCents, 0);
      expect(spent).toBeLessThanOrEqual(cents);
      if (rest !== null) expect(spent).toBe(cents);
      for (const share of shares) {
        const taken = share.allocations.reduce((sum, { amountCents }) => sum + amountCents, 0);
        expect(taken).toBeLessThanOrEqual(share.amountCents);
        for (const { invoiceId, amountCents } of share.allocations) {
          expect(amountCents).toBeLessThanOrEqual(invoices.find(({ id }) => id === invoiceId)?.openCents ?? 0);
        }
      }
    },
  );
});
