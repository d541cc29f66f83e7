import { draw, nextWaiting, type Rules, verifyRecord, waitingList } from '@barometer/draw';
import { allocationOf, type ApplicationEnd, listOf, type PastApplicant } from './past-draw.js';

const rules: Rules = {
  version: 1,
  edition: 'a past edition',
  closes_at: '2026-03-15T22:59:59Z',
  places: 6,
  strata: [
    { key: 'county', places: 2 },
    { key: 'town', places: 3 },
  ],
  beacon: { kind: 'announced', source: 'a test', pattern: '[0-9]{6}' },
};

function applicants(stratum: string, isFirstTime: boolean, ends: readonly ApplicationEnd[]): PastApplicant[] {
  return ends.map((end, at) => ({ key: `${stratum} ${isFirstTime} ${at}`, stratum, isFirstTime, end }));
}

const everybody = [
  ...applicants('county', true, ['took_part', 'took_part']),
  ...applicants('county', false, ['waiting']),
  ...applicants('town', true, ['took_part', 'took_part', 'took_part', 'took_part', 'declined', 'expired', 'waiting']),
];
const day = 24 * 3600 * 1000;
const offersAt = new Date('2026-03-18T22:59:59Z');
const moments = {
  drawnAt: new Date('2026-03-18T10:00:00Z'),
  offersAt,
  deadlineOf: (offeredAt: Date) => new Date(offeredAt.getTime() + 7 * day),
};

function past(value: string, cast = everybody) {
  let id = 0;
  const record = draw(
    rules,
    listOf(cast, () => String((id += 1)).padStart(32, '0')),
    value,
  );
  const seats = record.outcome.selected.map(({ id: drawId, place_of: label }, at) => ({
    drawId,
    label,
    number: at + 1,
  }));
  return { record, ...allocationOf(record, seats, cast, moments) };
}

describe('the past of a drawn edition', () => {
  it.each(['111111', '222222', '333333', '444444'])(
    'lets everybody end as the cast says, whatever came out (%s)',
    (value) => {
      const { record, applications, moves } = past(value);
      expect(verifyRecord(JSON.stringify(record))).toMatchObject({ valid: true });
      const ends = new Map(applications.map(({ key, end }) => [key, end]));
      expect(ends).toEqual(new Map(everybody.map(({ key, end }) => [key, end])));
      expect(new Set(applications.map(({ drawId }) => drawId)).size).toBe(everybody.length);
      expect(moves.map(({ at }) => at)).toEqual(
        moves.map(({ at }) => at).toSorted((a, b) => a.getTime() - b.getTime()),
      );
      const last = new Map(moves.map(({ number, kind }) => [number, kind]));
      expect([...last.values()]).toEqual(Array(6).fill('confirmed'));
    },
  );

  it('hands a place that was given back to the next who waits by the published rule', () => {
    const { record, applications, moves } = past('555555');
    const skipped = new Set<string>();
    const given = moves.filter(({ kind }) => kind === 'declined' || kind === 'expired');
    expect(given.map(({ kind }) => kind)).toEqual(['declined', 'expired']);
    for (const { number, label, at } of given) {
      const next = nextWaiting(label, { waiting: waitingList(record), late: [], skipped });
      skipped.add(next ?? '');
      const offered = moves.find((move) => move.number === number && move.kind === 'offered' && move.at > at);
      expect(applications.find(({ key }) => key === offered?.key)?.drawId).toBe(next);
    }
  });

  it('keeps offers and confirmations of those alone who got them', () => {
    const { applications } = past('666666');
    for (const { end, offerExpiresAt, confirmedAt, rank } of applications) {
      expect(offerExpiresAt === null).toBe(end === 'waiting');
      expect(confirmedAt !== null).toBe(end === 'took_part');
      if (end === 'waiting') expect(rank).toBeGreaterThan(0);
    }
  });

  it('is refused where nobody can have ended like this', () => {
    const lucky = [
      ...applicants('county', false, ['took_part']),
      ...applicants('county', true, ['waiting', 'took_part', 'took_part']),
    ];
    expect(() => past('777777', [...lucky, ...everybody])).toThrow(RangeError);
  });
});
