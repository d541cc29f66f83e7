import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { fixedRuns } from '../testing/fixed-runs.js';
import { TicketOffice } from './tickets.js';

const DIGITS = '0123456789abcdef'.split('');
const seed = fc.uint8Array({ minLength: 32, maxLength: 32 });
const ids = fc.array(fc.string({ unit: fc.constantFrom(...DIGITS), minLength: 32, maxLength: 32 }));

describe('TicketOffice', () => {
  it('gives the HMAC-SHA-256 of each id under the seed, whatever was asked before', () => {
    fc.assert(
      fc.property(seed, ids, (key, several) => {
        const office = new TicketOffice(key);
        const tickets = several.map((id) => office.ticketOf(id));
        expect(tickets).toEqual(several.map((id) => createHmac('sha256', key).update(id).digest('hex')));
      }),
      fixedRuns(300),
    );
  });
});
