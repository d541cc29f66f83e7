import { fc, test as property } from '@fast-check/jest';
import { isPeriodOver, journalColumns, journalOf, type JournalTransfer } from './journal.js';

const aTransfer = (changes: Partial<JournalTransfer> = {}): JournalTransfer => ({
  kind: 'invoiced',
  debit: 'receivable',
  credit: 'revenue',
  amountCents: 390_000,
  occasion: 'invoice 1',
  recordedOn: '2027-11-15',
  payer: { code: 'C0192', name: 'Commune de Lille' },
  piece: { reference: 'FA-2027-00001', day: '2027-11-15' },
  editionCode: 'ED07',
  ...changes,
});
const cellsOf = (file: string): string[][] =>
  file
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split('\t'));

describe('the accounting export', () => {
  it('writes an invoice as one entry: its payer owes it, the service is earned, the tax is due', () => {
    const file = journalOf('2027-11', [aTransfer(), aTransfer({ credit: 'vat', amountCents: 78_000 })]);
    const [header, ...lines] = cellsOf(file);
    expect(header).toEqual([...journalColumns]);
    expect(
      lines.map((line) => [line[0], line[2], line[3], line[4], line[6], line[8], line[11], line[12], line[18]]),
    ).toEqual([
      ['VE', 'VE-2027-11-00001', '20271115', '411', 'C0192', 'FA-2027-00001', '4680,00', '0,00', 'ED07'],
      ['VE', 'VE-2027-11-00001', '20271115', '706', '', 'FA-2027-00001', '0,00', '3900,00', 'ED07'],
      ['VE', 'VE-2027-11-00001', '20271115', '44571', '', 'FA-2027-00001', '0,00', '780,00', 'ED07'],
    ]);
  });

  it('numbers the entries of each journal without a hole', () => {
    const received = aTransfer({ kind: 'received', debit: 'bank', credit: 'customer_credit', occasion: 'payment' });
    const file = journalOf('2027-11', [
      aTransfer(),
      received,
      aTransfer({ occasion: 'invoice 2' }),
      aTransfer({ kind: 'allocated', debit: 'customer_credit', credit: 'receivable' }),
      aTransfer({ kind: 'ordered', debit: 'ordered', credit: 'ordered_counterpart' }),
      { ...received, debit: 'provider' },
    ]);
    expect([
      ...new Set(
        cellsOf(file)
          .slice(1)
          .map((line) => line[2]),
      ),
    ]).toEqual(['VE-2027-11-00001', 'BQ-2027-11-00001', 'VE-2027-11-00002', 'OD-2027-11-00001', 'EN-2027-11-00001']);
  });

  it('is made of a month that is over, and of no other text', () => {
    expect(isPeriodOver('2027-11', '2027-11-30')).toBe(false);
    expect(isPeriodOver('2027-11', '2027-12-01')).toBe(true);
    expect(isPeriodOver('2027-13', '2028-12-01')).toBe(false);
    expect(isPeriodOver('2027-1', '2028-12-01')).toBe(false);
  });

  const accounts = ['receivable', 'revenue', 'vat', 'bank', 'provider', 'customer_credit'] as const;
  const transfers = fc.array(
    fc
      .record({
        kind: fc.constantFrom('invoiced', 'credited', 'received', 'allocated', 'refunded'),
        sides: fc.shuffledSubarray([...accounts], { minLength: 2, maxLength: 2 }),
        amountCents: fc.integer({ min: 1, max: 2_000_000_000 }),
        occasion: fc.constantFrom('one', 'two', 'three'),
        name: fc.string({ unit: 'grapheme' }),
      })
      .map(({ sides: [debit = 'bank', credit = 'vat'], name, ...rest }) =>
        aTransfer({ ...rest, debit, credit, payer: { code: 'C1', name } }),
      ),
  );

  property.prop([transfers])('balances entry by entry and keeps its columns, whatever the names hold', (given) => {
    const file = journalOf('2027-11', given);
    expect(journalOf('2027-11', structuredClone(given))).toBe(file);
    const lines = cellsOf(file).slice(1);
    expect(lines.every((line) => line.length === journalColumns.length)).toBe(true);
    const cents = (text = ''): number => Number(text.replace(',', ''));
    for (const entry of Map.groupBy(lines, (line) => line[2]).values()) {
      const [debits, credits] = [11, 12].map((at) => entry.reduce((sum, line) => sum + cents(line[at]), 0));
      expect(debits).toBe(credits);
    }
    const total = given.reduce((sum, { amountCents }) => sum + amountCents, 0);
    expect(lines.reduce((sum, line) => sum + cents(line[11]), 0)).toBe(total);
  });
});
