import { text } from 'node:stream/consumers';
import { csvStream } from './csv.js';

const columns = ['Structure', 'Déposée le', 'Population'].map((heading) => ({
  heading,
  format: 'text' as const,
  width: 10,
}));

async function* pages() {
  yield [['=cmd|calc', '2027-03-15 14:05', 1200]];
  yield [['Saint; Malo, "port"', null, null]];
}

describe('a table as CSV', () => {
  it('opens in French with semicolons, a byte order mark and no formula', async () => {
    expect(await text(csvStream({ columns, pages: pages() }, 'fr'))).toBe(
      `\uFEFFStructure;Déposée le;Population\r\n'=cmd|calc;2027-03-15 14:05;1200\r\n"Saint; Malo, ""port""";;\r\n`,
    );
  });

  it('has commas in English', async () => {
    expect(await text(csvStream({ columns, pages: pages() }, 'en'))).toContain(
      `\r\n'=cmd|calc,2027-03-15 14:05,1200\r\n`,
    );
  });
});
