import { draw } from './compute/draw.js';
import { inOrder } from './compute/order.js';
import { verifyRecord } from './compute/verify-record.js';
import { bytesOfHex } from './hash/hex.js';
import { TicketOffice } from './hash/tickets.js';
import { canonicalJson } from './json/canonical-json.js';
import { goldenRecords } from './testing/golden-record.js';
import { inOtherOrder } from './testing/random-draw.js';

const records = goldenRecords();

describe('golden records', () => {
  it('are all there', () => {
    expect(records.length).toBeGreaterThanOrEqual(7);
    for (const [, { arithmetic }] of records) expect(arithmetic.length).toBeGreaterThan(2);
  });

  it.each(records)('%s comes out of its rules, lists and beacon value', (_, { record }) => {
    const { rules, list, beacon_value: beaconValue } = record;
    expect(draw(rules, inOtherOrder(7, list), beaconValue)).toStrictEqual(record);
    expect(verifyRecord(JSON.stringify(record))).toMatchObject({
      valid: true,
      places: rules.places,
      applications: list.applications.length,
    });
  });

  it.each(records)('%s has its canonical texts and tickets', (_, { canonical, record, tickets }) => {
    expect(canonicalJson(record.rules)).toBe(canonical.rules);
    expect(canonicalJson(record.list)).toBe(canonical.list);
    const seed = bytesOfHex(record.outcome.seed);
    const office = new TicketOffice(seed);
    const order = inOrder(seed, record.list.applications).map(({ id }) => ({ id, ticket: office.ticketOf(id) }));
    expect(order).toEqual(tickets.map(({ id, ticket }) => ({ id, ticket })));
  });
});
