import fc from 'fast-check';
import { CsvReader } from './csv-reader.js';

const encoder = new TextEncoder();

/** Everything that comes of a file: its rows with their lines, what is broken, and where it stops. */
function read(text: string | Uint8Array, pieceBytes = 1024): unknown[] {
  const seen: unknown[] = [];
  const reader = new CsvReader(['a', 'b'], {
    row: (row) => seen.push([row.line, row.text(0), row.text(1)]),
    broken: ({ line, what }, row) => seen.push({ line, what: what.slice(0, 24), fields: row?.readable ?? null }),
    unreadable: ({ line, what }) => seen.push({ line, stops: what.slice(0, 24) }),
  });
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  for (let at = 0; at < bytes.length; at += pieceBytes) reader.write(bytes.slice(at, at + pieceBytes));
  reader.end();
  return seen;
}

const fieldText = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '"', ',', '\n', '\r', '\r\n', ' ', '\u{feff}') });

function quoted(field: string): string {
  return `"${field.replaceAll('"', '""')}"`;
}

describe('CsvReader', () => {
  it('gives the fields that were written, from pieces of any size', () => {
    const rows = fc.array(fc.tuple(fieldText, fieldText), { maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), fc.constantFrom('\n', '\r\n'), (table, pieceBytes, end) => {
        const text = ['a,b', ...table.map((row) => row.map(quoted).join(','))].join(end);
        let line = 2;
        const expected = table.map(([first, second]) => {
          const row = [line, first, second];
          line += `${first}${second}`.split('\n').length;
          return row;
        });
        expect(read(text, pieceBytes)).toEqual(expected);
        expect(read(text + end, pieceBytes)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('says the same of any bytes, whatever the size of the pieces', () => {
    const bytes = fc.uint8Array({ maxLength: 60 });
    const marks = fc.array(fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x61, 0xc3, 0xa9, 0xef, 0xbb, 0xbf), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(
        fc.oneof(bytes, marks),
        fc.integer({ min: 1, max: 5 }),
        fc.boolean(),
        (random, pieceBytes, isMarked) => {
          const start = encoder.encode(isMarked ? '\u{feff}a,b\n' : 'a,b\n');
          const file = Uint8Array.from([...start, ...random]);
          expect(read(file, pieceBytes)).toEqual(read(file));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('counts lines as they stand in the file, doubled quotes or not', () => {
    const bytes = encoder.encode('a,b\n"""""","\n\n~"\n1,2\n').map((byte) => (byte === 0x7e ? 0xff : byte));
    expect(read(bytes)).toEqual([{ line: 4, what: 'a character is not well-', fields: 2 }, [5, '1', '2']]);
  });

  it('accepts one byte order mark, and no second one', () => {
    expect(read('\u{feff}a,b\n1,2', 1)).toEqual([[2, '1', '2']]);
    expect(read('\u{feff}\u{feff}a,b\n1,2', 1)).toEqual([{ line: 1, stops: 'the header is "\\u{feff}a' }]);
  });

  it('goes on behind a broken row', () => {
    expect(read('a,b\n1,2"\n3,4\n"5"x,6\n7,8\n9\n\n1,2,3\n5,6\n')).toEqual([
      { line: 2, what: 'a quote stands inside a ', fields: 1 },
      [3, '3', '4'],
      { line: 4, what: 'something follows the cl', fields: 0 },
      [5, '7', '8'],
      { line: 6, what: '1 field instead of 2, gi', fields: 1 },
      { line: 7, what: 'a blank line, remove it', fields: null },
      { line: 8, what: '3 fields instead of 2, g', fields: 2 },
      [9, '5', '6'],
    ]);
  });

  it.each(['', '\n', 'b,a\n', 'a,b,c\n', 'a\n', '"a,b\n', '\r', 'A,b\n'])('stops at the wrong header %j', (text) => {
    expect(read(text)).toEqual([{ line: 1, stops: expect.any(String) as string }]);
  });

  it('does not gather a file behind an open quote', () => {
    const seen = read(`a,b\n1,2\n3,"${'4\n'.repeat(600_000)}`, 65_536);
    expect(seen).toEqual([[2, '1', '2'], { line: 3, stops: 'this row is longer than ' }]);
    expect(read(`a,b\n1,2\n3,"${'4\n'.repeat(600_000)}"\n5,6\n`, 2_000_000)).toEqual(seen);
  });
});
