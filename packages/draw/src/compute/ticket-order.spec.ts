import fc from 'fast-check';
import { fixedRuns } from '../testing/fixed-runs.js';
import { inTicketOrder } from './ticket-order.js';

/** Words that often are equal, so that tickets differ in their last word alone. */
const word = fc.constantFrom(0, 1, 0x7fffffff, 0x80000000, 0xffffffff);
const ticket = fc.tuple(word, word, word, word, word, word, word, word);

describe('inTicketOrder', () => {
  it('orders tickets as unsigned big-endian numbers, however alike their first bits are', () => {
    fc.assert(
      fc.property(fc.array(ticket, { maxLength: 60 }), (tickets) => {
        const places = inTicketOrder(Uint32Array.from(tickets.flat()));
        const numberOf = (words: readonly number[]): bigint =>
          words.reduce((sum, one) => sum * 2n ** 32n + BigInt(one), 0n);
        const expected = tickets
          .map((words, at) => ({ at, number: numberOf(words) }))
          .toSorted((a, b) => (a.number < b.number ? -1 : Number(a.number > b.number)) || a.at - b.at);
        expect([...places]).toEqual(expected.map(({ at }) => at));
      }),
      fixedRuns(1000),
    );
  });
});
