import fc from 'fast-check';
import { IdTable } from './id-table.js';
import { compareUtf8 } from '../order/utf8-order.js';

const id = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => text.isWellFormed());

describe('IdTable', () => {
  it('gives each id the place in which it came, once, and finds it again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 300 }), (ids) => {
        const table = new IdTable();
        ids.forEach((text, place) => expect(table.addText(text)).toBe(place));
        for (const text of ids) expect(table.addText(text)).toBe(-1);
        expect(table.size).toBe(ids.length);
        ids.forEach((text, place) => expect([table.findText(text), table.textOf(place)]).toEqual([place, text]));
        expect(table.findText('an id that is not there')).toBe(-1);
      }),
    );
  });

  it('orders ids by their UTF-8 bytes', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 2, maxLength: 2 }), ([one = '', other = '']) => {
        const table = new IdTable();
        table.addText(one);
        table.addText(other);
        expect(Math.sign(table.compare(0, 1))).toBe(Math.sign(compareUtf8(one, other)));
      }),
    );
  });

  it('takes an id from the middle of a text', () => {
    const table = new IdTable();
    const bytes = new TextEncoder().encode('audit A-1,phone');
    expect(table.add(bytes, 6, 9)).toBe(0);
    expect(table.findText('A-1')).toBe(0);
    expect(table.find(bytes, 6, 8)).toBe(-1);
  });
});
