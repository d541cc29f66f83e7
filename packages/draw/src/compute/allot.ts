import { OPEN, type Application, type Outcome, type Rules, type SelectedApplication } from '../record/draw-record.js';

type Allotted = Pick<Outcome, 'selected' | 'waiting'>;

/** Round 1: those of a stratum, in order, until its places are filled; the others remain, in order. */
function allotByStratum(rules: Pick<Rules, 'strata'>, inOrder: readonly Application[]) {
  const winners = new Map(rules.strata.map(({ key }) => [key, [] as SelectedApplication[]]));
  const places = new Map(rules.strata.map(({ key, places: count }) => [key, count]));
  const remaining = inOrder.filter(({ id, stratum }) => {
    const won = winners.get(stratum);
    if (won === undefined || won.length >= (places.get(stratum) ?? 0)) return true;
    won.push({ id, round: 1, place_of: stratum });
    return false;
  });
  return { selected: [...winners.values()].flat(), remaining };
}

function ranked(waiting: readonly Application[]): Outcome['waiting'] {
  const ranks = new Map<string, number>();
  return waiting.map(({ id, stratum }, at) => {
    const rankInStratum = (ranks.get(stratum) ?? 0) + 1;
    ranks.set(stratum, rankInStratum);
    return { id, rank: at + 1, rank_in_stratum: rankInStratum };
  });
}

/**
 * Allots the places (Free-place draw, computation): each stratum's to its own applicants, what is left to all who remain, the rest
 * waits. Takes the rules and all applications in the order of the draw; returns who was selected and who waits.
 */
export function allot(rules: Pick<Rules, 'places' | 'strata'>, inOrder: readonly Application[]): Allotted {
  const { selected, remaining } = allotByStratum(rules, inOrder);
  const left = rules.places - selected.length;
  const open = remaining.slice(0, left).map(({ id }) => ({ id, round: 2, place_of: OPEN }) as const);
  return { selected: [...selected, ...open], waiting: ranked(remaining.slice(left)) };
}
