import { createHmac } from 'node:crypto';
import { draw } from '../compute/draw.js';
import { applicationsOf, DRAND_VALUE, idOf, someList, someRules } from '../testing/small-draw.js';
import { goldenRecords } from '../testing/golden-record.js';
import { explain, explainer } from './explain.js';

function golden(name: string) {
  const found = goldenRecords().find(([file]) => file === `${name}.json`);
  if (!found) throw new Error(`there is no golden record ${name}`);
  return found[1];
}

const { record, tickets } = golden('strata-and-open-pool');
const [firstTown, ...otherTowns] = tickets.filter(({ stratum }) => stratum === 'town');
const counties = tickets.filter(({ stratum }) => stratum === 'county');
const lastOpen = record.outcome.selected.at(-1);

function ticketOf(id: string | undefined) {
  const whole = tickets.find((one) => one.id === id)?.ticket ?? '';
  return { whole, short: whole.slice(0, 12) };
}

describe('explain', () => {
  it('explains a place of a stratum', () => {
    expect(explain(record, firstTown?.id ?? '')).toEqual({
      kind: 'application',
      id: firstTown?.id,
      stratum: { key: 'town', places: 1, applicants: 4, firstTimers: 2 },
      isFirstTimer: true,
      ticket: ticketOf(firstTown?.id),
      positionInStratum: 1,
      lastAdmitted: {
        inStratum: { id: firstTown?.id, ticket: ticketOf(firstTown?.id), isFirstTimer: true },
        inRound2: { id: lastOpen?.id, ticket: ticketOf(lastOpen?.id), isFirstTimer: false },
      },
      result: { kind: 'selected', round: 1, placeOf: 'town', position: 1 },
      wouldChange: [{ kind: 'givingBack', label: 'town' }],
    });
  });

  it('explains a place of the open pool', () => {
    expect(explain(record, lastOpen?.id ?? '')).toMatchObject({
      result: { kind: 'selected', round: 2, placeOf: 'open', position: 2 },
      wouldChange: [{ kind: 'givingBack', label: 'open' }],
    });
  });

  it('explains why somebody waits, and what would change it', () => {
    const last = record.outcome.waiting.at(-1);
    const fellows = [firstTown, ...otherTowns].some((one) => one?.id === last?.id)
      ? [firstTown, ...otherTowns]
      : counties;
    expect(explain(record, last?.id ?? '')).toMatchObject({
      positionInStratum: fellows.findIndex((one) => one?.id === last?.id) + 1,
      result: { kind: 'waiting', rank: 2, rankInStratum: last?.rank_in_stratum },
      wouldChange: [
        { kind: 'paidParticipation' },
        { kind: 'placesGivenBack', aheadInStratum: (last?.rank_in_stratum ?? 0) - 1, ahead: 1 },
      ],
    });
  });

  it('explains that the operator selected a structure apart from the draw', () => {
    const [selected] = record.list.selected_by_operator;
    expect(explain(record, selected?.id ?? '')).toEqual({
      kind: 'selectedByOperator',
      id: selected?.id,
      stratum: 'county',
      reason: 'no county of the west took part',
    });
  });

  it('knows nothing of an id that is in neither list', () => expect(explain(record, idOf(1))).toBeNull());

  it('has nobody admitted where there was no place', () => {
    const without = golden('no-places').record;
    const explanations = without.list.applications.map(({ id }) => explain(without, id));
    expect(explanations).toHaveLength(4);
    for (const one of explanations) expect(one).toMatchObject({ lastAdmitted: { inStratum: null, inRound2: null } });
  });

  it('makes tickets from the seed that the record publishes', () => {
    const rules = someRules({ places: 0, strata: [{ key: 'town', places: 0 }] });
    const applications = applicationsOf('town', 1, [true]);
    const drawn = draw(rules, someList({ applications, selected_by_operator: [] }), DRAND_VALUE);
    const whole = createHmac('sha256', Buffer.from(drawn.outcome.seed, 'hex')).update(idOf(1)).digest('hex');
    expect(explainer(drawn)(idOf(1))).toMatchObject({ ticket: { whole, short: whole.slice(0, 12) } });
  });
});
