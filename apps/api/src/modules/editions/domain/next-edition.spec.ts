import { drandChains, momentOfRound } from '@barometer/draw';
import type { Edition } from '../edition.entity.js';
import { nextEdition, rehearsalOf } from './next-edition.js';

const [mainnet] = drandChains;

const settings = {
  id: '01900000-0000-7000-8000-000000000012',
  number: 12,
  name: '2027',
  state: 'published',
  isSandbox: false,
  freePlaces: 40,
  registrationOpensAt: new Date('2026-09-15T07:00:00Z'),
  registrationClosesAt: new Date('2027-03-27T22:59:59Z'),
  resultsAt: new Date('2027-11-10T08:00:00Z'),
  fieldWorkWindows: [{ startsAt: '2027-04-30T22:00:00Z', endsAt: '2027-05-31T21:59:59Z' }],
  beacon: { kind: 'drand', chain: mainnet.hash, round: 7_000_000 },
  beaconAt: momentOfRound(mainnet, 7_000_000),
  offersAt: null,
  detailsDueAt: null,
};
const previous = settings as unknown as Edition;

describe('the edition after another', () => {
  it('is a draft with the same settings, and every date on the same day and hour in Paris a year later', () => {
    const next = nextEdition(previous, 13);
    expect(next).toMatchObject({
      number: 13,
      name: '2028',
      state: 'draft',
      copiedFromId: previous.id,
      freePlaces: 40,
      registrationOpensAt: new Date('2027-09-15T07:00:00Z'),
      fieldWorkWindows: [{ startsAt: '2028-04-30T22:00:00Z', endsAt: '2028-05-31T21:59:59Z' }],
      offersAt: null,
    });
    // In 2028 the clocks go forward a day earlier: 23:59:59 in Paris is an hour earlier in UTC.
    expect(next.registrationClosesAt).toEqual(new Date('2028-03-27T21:59:59Z'));
  });

  it('takes the first round of its chain at the new moment of the beacon', () => {
    const { beacon, beaconAt } = nextEdition(previous, 13);
    if (beacon?.kind !== 'drand' || beaconAt === null) throw new Error('The beacon was lost.');
    expect(momentOfRound(mainnet, beacon.round)).toEqual(beaconAt);
    expect(beaconAt.getTime()).toBeGreaterThan(momentOfRound(mainnet, 7_000_000).getTime());
  });

  it('keeps a name that is no year, for somebody to change', () => {
    expect(nextEdition({ ...settings, name: 'Édition de printemps' } as unknown as Edition, 13).name).toBe(
      'Édition de printemps',
    );
  });
});

describe('a rehearsal', () => {
  it('is the edition as it stands, drawn by a value that is invented on the day', () => {
    expect(rehearsalOf(previous, 'Valeur inventée')).toMatchObject({
      number: 12,
      isSandbox: true,
      copiedFromId: previous.id,
      registrationClosesAt: previous.registrationClosesAt,
      beacon: { kind: 'announced', source: 'Valeur inventée', pattern: '[0-9]{6}' },
    });
  });
});
