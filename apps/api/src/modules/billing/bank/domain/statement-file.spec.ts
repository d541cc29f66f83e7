import { fc, test as property } from '@fast-check/jest';
import { readStatement } from './statement-file.js';
import { readAmount, readDay } from './typed-cells.js';

const rows = (...lines: string[][]) => lines.map((cells, at) => ({ line: at + 1, cells }));

describe('an amount as banks write it', () => {
  it.each([
    ['1 234,56', 123_456],
    ['1\u202f234,56 €', 123_456],
    ['1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1234.5', 123_450],
    ['1,234', 123_400],
    ['-12,00', -1_200],
    ['12,00-', -1_200],
    ['+0,01 EUR', 1],
    ['-0,00', 0],
  ])('is read: %s', (cell, cents) => {
    expect(readAmount(cell)).toBe(cents);
  });

  it.each(['', 'abc', '1,2345', '12,00,00', '1.234.56', '--12', '30 000 000,00', '12,'])(
    'is not guessed: %s',
    (cell) => {
      expect(readAmount(cell)).toBeNull();
    },
  );

  property.prop([fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), fc.constantFrom('fr-FR', 'en-GB', 'de-DE')])(
    'is the same in every country’s way of writing it',
    (cents, locale) => {
      const written = (cents / 100).toLocaleString(locale, { minimumFractionDigits: 2 });
      expect(readAmount(written)).toBe(cents);
    },
  );
});

describe('a day as banks write it', () => {
  it.each([
    ['05/11/2027', '2027-11-05'],
    ['5.11.27', '2027-11-05'],
    ['2027-11-05', '2027-11-05'],
    ['2027-11-05 14:12:00', '2027-11-05'],
  ])('is read: %s', (cell, day) => {
    expect(readDay(cell)).toBe(day);
  });

  it.each(['31/02/2027', '11/25/2027', '2027', 'hier', ''])('is not guessed: %s', (cell) => {
    expect(readDay(cell)).toBeNull();
  });
});

describe('a bank statement', () => {
  it('is read below what the bank writes above the header', () => {
    const { lines, problems } = readStatement(
      rows(
        ['Compte', 'FR76 3000 4000 0000 0000 0000 000'],
        [''],
        ['Date comptable', 'Libellé', 'Débit euros', 'Crédit euros'],
        ['05/11/2027', 'VIR SEPA DGFIP FA-2027-00001', '', '4 680,00'],
        ['06/11/2027', 'FRAIS', '12,50', ''],
        ['', '', '', ''],
      ),
    );
    expect(problems).toEqual([]);
    expect(lines).toMatchObject([
      { bookedOn: '2027-11-05', amountCents: 468_000, label: 'VIR SEPA DGFIP FA-2027-00001', counterparty: '' },
      { bookedOn: '2027-11-06', amountCents: -1_250, label: 'FRAIS' },
    ]);
  });

  it('is read with English headings and one amount, in any order', () => {
    const { lines } = readStatement(
      rows(['Amount', 'Counterparty', 'Description', 'Booking date'], ['-3.10', 'Bank', 'Fee', '2027-11-05']),
    );
    expect(lines).toMatchObject([{ amountCents: -310, counterparty: 'Bank', label: 'Fee' }]);
  });

  it('tells each problem with its line and the heading of its column', () => {
    const { problems } = readStatement(
      rows(
        ['Date', 'Libellé', 'Débit', 'Crédit'],
        ['31/02/2027', 'A', '', '1,00'],
        ['01/02/2027', 'B', '', 'un euro'],
        ['01/02/2027', 'C', '1,00', '1,00'],
        ['01/02/2027', 'D', '', ''],
        ['01/02/2027', '', '', '1,00'],
      ),
    );
    expect(problems).toEqual([
      { line: 2, column: 'Date', code: 'date_unreadable', subject: '31/02/2027' },
      { line: 3, column: 'Crédit', code: 'amount_unreadable', subject: 'un euro' },
      { line: 4, column: 'Débit', code: 'both_amounts', subject: '1,00' },
      { line: 5, column: 'Crédit', code: 'amount_missing', subject: '' },
      { line: 6, column: 'Libellé', code: 'label_missing', subject: '' },
    ]);
    expect(readStatement(rows(['Nom', 'Prénom'])).problems).toMatchObject([{ code: 'no_header' }]);
    expect(readStatement(rows(['Date', 'Libellé', 'Montant'])).problems).toMatchObject([{ line: 2, code: 'no_row' }]);
  });

  const header = ['Date', 'Libellé', 'Montant'];
  const movement = fc.tuple(
    fc.constantFrom('05/11/2027', '06/11/2027'),
    fc.constantFrom('A', 'B'),
    fc.constantFrom('1,00', '2,00'),
  );

  property.prop([fc.array(movement, { minLength: 1 })])(
    'gives each movement a key of its own, the same in a file that holds more',
    (movements) => {
      const keys = (given: readonly (readonly string[])[]): string[] =>
        readStatement(rows(header, ...given.map((cells) => [...cells]))).lines.map(({ key }) => key);
      const all = keys(movements);
      expect(new Set(all).size).toBe(movements.length);
      expect(keys([...movements, ['07/11/2027', 'C', '3,00']]).slice(0, -1)).toEqual(all);
    },
  );
});
