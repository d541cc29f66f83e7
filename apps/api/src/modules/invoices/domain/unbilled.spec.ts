import { type BilledLine, billingOf, invoiceToCredit } from './unbilled.js';

const line = (id: string, totalCents: number, billedCents: number): BilledLine => ({ id, totalCents, billedCents });

describe('what is left to bill', () => {
  it('is every line of an order that was never invoiced', () => {
    expect(billingOf([line('a', 240_000, 0), line('b', 150_000, 0)])).toEqual({
      kind: 'invoice',
      lines: [
        { orderLineId: 'a', netCents: 240_000 },
        { orderLineId: 'b', netCents: 150_000 },
      ],
    });
  });

  it('is nothing once every line was billed, and nothing when what came and what left are equal', () => {
    expect(billingOf([line('a', 240_000, 240_000)])).toEqual({ kind: 'nothing' });
    expect(billingOf([line('a', 150_000, 0), line('b', -150_000, 0)])).toEqual({ kind: 'nothing' });
  });

  it('is a credit note when a site left that was invoiced', () => {
    expect(billingOf([line('a', 240_000, 240_000), line('b', -150_000, 0), line('c', 15_000, 0)])).toEqual({
      kind: 'credit_note',
      lines: [
        { orderLineId: 'b', netCents: -150_000 },
        { orderLineId: 'c', netCents: 15_000 },
      ],
    });
  });

  it('is billed again in full once an invoice was credited whole', () => {
    expect(billingOf([line('a', 240_000, 240_000 - 240_000)])).toMatchObject({ kind: 'invoice' });
  });
});

describe('the invoice that a credit note corrects', () => {
  const invoices = [
    { id: 'newest', netCents: 100_000, creditedCents: 60_000 },
    { id: 'older', netCents: 240_000, creditedCents: 0 },
  ];

  it('is the newest that can bear the amount', () => {
    expect(invoiceToCredit(invoices, 40_000)?.id).toBe('newest');
    expect(invoiceToCredit(invoices, 40_001)?.id).toBe('older');
  });

  it('is none when the amount exceeds each of them', () => {
    expect(invoiceToCredit(invoices, 240_001)).toBeNull();
  });
});
