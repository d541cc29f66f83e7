import { checkRules, hashOf } from '@barometer/draw';
import { type DrawnEdition, drawRulesOf } from './draw-rules.js';

const edition: DrawnEdition = {
  id: '01900000-0000-7000-8000-000000000012',
  registrationClosesAt: new Date('2027-03-15T22:59:59Z'),
  freePlaces: 40,
  strata: [
    { key: 'region.outremer', categoryCode: 'region', territoryCode: 'outremer', places: 3 },
    { key: 'region.metropole', categoryCode: 'region', territoryCode: 'metropole', places: 0 },
  ],
  beacon: { kind: 'announced', source: 'Le tirage du loto', pattern: '[0-9]{6}' },
};

describe('the rules of a draw', () => {
  it('are those of version 1, with the strata in their order', () => {
    expect(drawRulesOf(edition)).toEqual({
      version: 1,
      edition: '01900000-0000-7000-8000-000000000012',
      closes_at: '2027-03-15T22:59:59Z',
      places: 40,
      strata: [
        { key: 'region.outremer', places: 3 },
        { key: 'region.metropole', places: 0 },
      ],
      beacon: { kind: 'announced', source: 'Le tirage du loto', pattern: '[0-9]{6}' },
    });
  });

  it('pass the check of the drawing package, by whichever beacon', () => {
    const chain = '52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971';
    expect(checkRules(drawRulesOf(edition))).toEqual([]);
    expect(checkRules(drawRulesOf({ ...edition, beacon: { kind: 'drand', chain, round: 30_000_000 } }))).toEqual([]);
  });

  it('change their hash with the deadline, and with nothing that they do not hold', () => {
    const later = { ...edition, registrationClosesAt: new Date('2027-03-16T22:59:59Z') };
    expect(hashOf(drawRulesOf(later))).not.toBe(hashOf(drawRulesOf(edition)));
    const roomier = { ...edition, visitCapacity: 12 };
    expect(hashOf(drawRulesOf(roomier))).toBe(hashOf(drawRulesOf(edition)));
  });

  it('cannot be told without a beacon', () => {
    expect(() => drawRulesOf({ ...edition, beacon: null })).toThrow(/no beacon/);
  });
});
