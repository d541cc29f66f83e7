import { buffer } from 'node:stream/consumers';
import { readXlsx } from 'hucre/xlsx';
import type { Sheet } from './sheet.js';
import { xlsxStream } from './xlsx.js';

const columns: Sheet['columns'] = [
  { heading: 'Référence (reference)', format: 'text', width: 20 },
  { heading: 'Déposée le (submitted_at)', format: 'dateTime', width: 18 },
  { heading: 'Population (population)', format: 'integer', width: 12 },
];

async function sheetsOf(rows: Sheet['pages'], rowCount: number) {
  const file = await buffer(
    xlsxStream({ name: 'Inscriptions', columns, rowCount, pages: rows, notes: [['État au', '15 mars']] }),
  );
  return (await readXlsx(file, { readStyles: true })).sheets;
}

describe('a workbook', () => {
  it('holds real dates and numbers, text that is no formula, and its notes on a sheet of their own', async () => {
    async function* pages() {
      yield [['=1+1', '2027-03-15 14:05', 12_345]];
      yield [['a\u0001b', null, null]];
    }
    const [table, notes] = await sheetsOf(pages(), 2);
    expect(table?.rows).toEqual([
      columns.map(({ heading }) => heading),
      ['=1+1', new Date('2027-03-15T14:05:00Z'), 12_345],
      ['a\u0001b', null, null],
    ]);
    expect(notes?.rows).toEqual([['État au', '15 mars']]);
  });

  it('keeps its notes apart without a row, and when there are fewer rows than were counted', async () => {
    async function* none() {}
    async function* fewer() {
      yield [['A', null, 1]];
    }
    for (const sheets of [await sheetsOf(none(), 0), await sheetsOf(fewer(), 3)]) {
      expect(sheets.map(({ name }) => name)).toEqual(['Inscriptions', 'Inscriptions_2']);
      expect(sheets[1]?.rows).toEqual([['État au', '15 mars']]);
    }
  });
});
