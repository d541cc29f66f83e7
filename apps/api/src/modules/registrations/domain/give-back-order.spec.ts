import { inOrderOfGiveBack } from './give-back-order.js';

const strata = [
  { key: 'b', places: 1 },
  { key: 'a', places: 1 },
];
const [early, late] = [new Date('2027-03-22T08:00:00Z'), new Date('2027-03-22T08:00:01Z')];
const given = (label: string, freedAt: Date | null) => ({ label, freedAt });

describe('places that were given back', () => {
  it('pass on in the order of the ledger, those of one instant by their strata in the order of the rules, then the open pool', () => {
    const places = [
      given('open', null),
      given('open', early),
      given('a', early),
      given('b', early),
      given('a', late),
      given('b', late),
    ];
    expect(inOrderOfGiveBack(places, strata).map(({ label }) => label)).toEqual(['open', 'b', 'a', 'open', 'b', 'a']);
  });
});
