import { reconcile } from './reconcile.js';

/** Payment intents that wait for so many cents, oldest first, named a, b, c... with the reference REF-A, REF-B... */
const waitingFor = (...cents: number[]) =>
  cents.map((missingCents, position) => {
    const id = String.fromCodePoint(0x61 + position);
    return { id, missingCents, reference: `REF-${id.toUpperCase()}` };
  });

describe('the reconciliation of a cash balance', () => {
  it.each([
    ['nothing waits', 500, [], null, {}],
    ['one is paid exactly', 500, [500], null, { a: 500 }],
    ['one is paid in part', 300, [500], null, { a: 300 }],
    ['one is paid, and the surplus stays', 700, [500], null, { a: 500 }],
    ['the exact amount goes before the oldest', 300, [500, 300], null, { b: 300 }],
    ['the oldest of two exact ones is paid', 300, [300, 300], null, { a: 300 }],
    ['the smallest group that adds up is paid', 600, [500, 100, 400, 200], null, { a: 500, b: 100 }],
    ['a group of three is found', 700, [900, 100, 200, 400], null, { b: 100, c: 200, d: 400 }],
    ['without a group the oldest come first, the last in part', 650, [500, 300], null, { a: 500, b: 150 }],
    ['the named one goes before the exact one', 300, [300, 500], 'ref-b', { b: 300 }],
    ['a reference is found among other words', 500, [500, 500], 'VIR MAIRIE REF-B FACT 12', { b: 500 }],
    ['what the named one leaves goes to the others', 800, [300, 500], 'REF-B', { a: 300, b: 500 }],
    ['a reference that names none is ignored', 300, [500, 300], 'FA-2027-00001', { b: 300 }],
  ])('%s', (_what, cents, waiting, reference, paid) => {
    const shares = reconcile(cents, waitingFor(...waiting), reference);
    expect(Object.fromEntries(shares.map((share) => [share.id, share.cents]))).toEqual(paid);
  });
});
