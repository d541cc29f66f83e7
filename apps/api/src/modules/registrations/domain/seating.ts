import { OPEN as openPool } from '@barometer/draw';

export interface FreePlace {
  readonly number: number;
  readonly label: string;
}

/** Who won a place, by the number of the application in the draw, and the label that the place bears from now on. */
export interface Winner {
  readonly drawId: string;
  readonly label: string;
}

export interface Seat extends Winner {
  readonly number: number;
}

/** Which place each winner gets, and those that nobody won, which all belong to the open pool from now on. */
export interface Seating {
  readonly seats: readonly Seat[];
  readonly left: readonly number[];
}

/**
 * Gives each winner of the draw a place. Whoever won a place of a stratum gets one that was reserved for it; whoever won in the second round gets any
 * that is left, and that place belongs to the open pool for ever.
 * @param places the places of the rules, none of them taken
 * @throws RangeError when there are more winners than places, or than a stratum has: the outcome is not of these rules
 */
export function seatWinners(places: readonly FreePlace[], winners: readonly Winner[]): Seating {
  const byLabel = Map.groupBy(places, ({ label }) => label);
  const reserved = winners.filter(({ label }) => label !== openPool);
  const seats = reserved.map((winner) => seat(winner, byLabel.get(winner.label)?.shift()));
  const left = [...byLabel.values()]
    .flat()
    .toSorted((one, other) => openFirst(one, other) || one.number - other.number);
  const second = winners.filter(({ label }) => label === openPool).map((winner) => seat(winner, left.shift()));
  return { seats: [...seats, ...second], left: left.map(({ number }) => number) };
}

function seat(winner: Winner, place: FreePlace | undefined): Seat {
  if (place === undefined) throw new RangeError(`No place of ${winner.label} is left for ${winner.drawId}.`);
  return { ...winner, number: place.number };
}

function openFirst(one: FreePlace, other: FreePlace): number {
  return Number(other.label === openPool) - Number(one.label === openPool);
}
