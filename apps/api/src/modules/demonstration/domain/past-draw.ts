import { type DrawList, type DrawRecord, nextWaiting, waitingList } from '@barometer/draw';

/** How an application ended in an edition that is over. */
export type ApplicationEnd = 'took_part' | 'declined' | 'expired' | 'waiting';

/** A free application of an edition that is over. */
export interface PastApplicant {
  /** Whatever the caller finds its rows by. */
  readonly key: string;
  readonly stratum: string;
  readonly isFirstTime: boolean;
  readonly end: ApplicationEnd;
}

/** The place that a winner of the draw was seated on. */
export interface PastSeat {
  readonly drawId: string;
  readonly number: number;
  readonly label: string;
}

export interface PastMoments {
  readonly drawnAt: Date;
  readonly offersAt: Date;
  /** The last second in which an offer of some instant can be answered. */
  readonly deadlineOf: (offeredAt: Date) => Date;
}

/** What became of an application: its number in the lists, its rank where it had to wait, its offer where it got one. */
export interface PastApplication {
  readonly key: string;
  readonly drawId: string;
  readonly rank: number | null;
  readonly end: ApplicationEnd;
  readonly offerExpiresAt: Date | null;
  readonly confirmedAt: Date | null;
}

/** A line of the ledger of places. */
export interface PastMove {
  readonly number: number;
  readonly label: string;
  readonly kind: 'held' | 'offered' | 'confirmed' | 'declined' | 'expired';
  readonly key: string;
  readonly at: Date;
}

export interface PastAllocation {
  readonly applications: readonly PastApplication[];
  /** In the order in which they happened. */
  readonly moves: readonly PastMove[];
}

const HOUR_MS = 3600 * 1000;
const MINUTE_MS = 60 * 1000;

/** The list of the draw, under numbers that tell nothing of whose they are. */
export function listOf(applicants: readonly PastApplicant[], newId: () => string): DrawList {
  const applications = applicants.map(({ stratum, isFirstTime }) => ({
    id: newId(),
    stratum,
    first_time: isFirstTime,
  }));
  return { applications, selected_by_operator: [] };
}

/**
 * Tells the past of an edition whose participants are known already: the numbers of a record that was really drawn are given to the applicants so that
 * everybody ends as the cast says. Applications of one stratum that are alike in being first-timers are interchangeable, so that nothing about the draw is
 * invented but who stood behind which of them. Those who gave a place back won it first; it passes on by the published rule.
 * @param seats the places of the winners, in the order of the outcome
 * @throws RangeError when the cast cannot have ended like this by the rules of the record
 */
export function allocationOf(
  record: DrawRecord,
  seats: readonly PastSeat[],
  applicants: readonly PastApplicant[],
  moments: PastMoments,
): PastAllocation {
  const cast = new CastByClass(record, applicants);
  const applications: PastApplication[] = [];
  const moves: PastMove[] = [];
  const waiting = waitingList(record);
  const ranks = new Map(record.outcome.waiting.map(({ id, rank }) => [id, rank]));
  const served = new Set<string>();
  const given: { readonly number: number; readonly label: string; readonly at: Date }[] = [];

  /** An offer, from which its application goes on; whoever gives the place back hands it to the next who waits. */
  const offer = (seat: PastSeat, offeredAt: Date, answersAfter: number): void => {
    const { number, label, drawId } = seat;
    const { key, end } = cast.winner(drawId);
    const deadline = moments.deadlineOf(offeredAt);
    const answeredAt = end === 'expired' ? deadline : new Date(offeredAt.getTime() + answersAfter);
    const confirmedAt = end === 'took_part' ? answeredAt : null;
    applications.push({ key, drawId, rank: ranks.get(drawId) ?? null, end, offerExpiresAt: deadline, confirmedAt });
    if (!ranks.has(drawId)) moves.push({ number, label, kind: 'held', key, at: moments.drawnAt });
    moves.push({ number, label, kind: 'offered', key, at: offeredAt });
    moves.push({ number, label, kind: end === 'took_part' ? 'confirmed' : toldAs(end), key, at: answeredAt });
    if (end !== 'took_part') given.push({ number, label, at: answeredAt });
  };

  for (const [at, seat] of seats.entries()) offer(seat, moments.offersAt, answerTime(at, seats.length));
  given.sort((one, other) => one.at.getTime() - other.at.getTime());
  // Whoever got a place and gave it back again is appended while the loop goes on.
  for (const { number, label, at } of given) {
    const drawId = nextWaiting(label, { waiting, late: [], skipped: served });
    if (drawId === null) continue;
    served.add(drawId);
    offer({ number, label, drawId }, new Date(at.getTime() + MINUTE_MS), 30 * HOUR_MS);
  }
  for (const { id } of waiting.filter((one) => !served.has(one.id))) {
    const { key, end } = cast.waiting(id);
    applications.push({
      key,
      drawId: id,
      rank: ranks.get(id) ?? null,
      end,
      offerExpiresAt: null,
      confirmedAt: null,
    });
  }
  return { applications, moves: moves.toSorted((one, other) => one.at.getTime() - other.at.getTime()) };
}

function toldAs(end: ApplicationEnd): 'declined' | 'expired' {
  if (end === 'declined' || end === 'expired') return end;
  throw new RangeError(`${end} is no answer to an offer`);
}

/** Answers come over the five days after the announcement. */
function answerTime(at: number, among: number): number {
  return Math.floor((5 * 24 * HOUR_MS * (at + 1)) / (among + 1));
}

/** The applicants by stratum and status, handed out to the numbers of the list one after the other. */
class CastByClass {
  private readonly classes: ReadonlyMap<string, PastApplicant[]>;
  private readonly classOf: ReadonlyMap<string, string>;

  constructor(record: DrawRecord, applicants: readonly PastApplicant[]) {
    this.classes = Map.groupBy(applicants, ({ stratum, isFirstTime }) => className(stratum, isFirstTime));
    this.classOf = new Map(
      record.list.applications.map(({ id, stratum, first_time: isFirst }) => [id, className(stratum, isFirst)]),
    );
  }

  /** Who stands behind a number that was offered a place: first those who did not keep it, then those who did. */
  winner(id: string): PastApplicant {
    return this.take(id, ['declined', 'expired'], ['took_part']);
  }

  /** Who stands behind a number that waited in vain. */
  waiting(id: string): PastApplicant {
    return this.take(id, ['waiting']);
  }

  private take(id: string, ...choices: readonly (readonly ApplicationEnd[])[]): PastApplicant {
    const alike = this.classes.get(this.classOf.get(id) ?? '') ?? [];
    for (const ends of choices) {
      const at = alike.findIndex(({ end }) => ends.includes(end));
      const [taken] = at < 0 ? [] : alike.splice(at, 1);
      if (taken !== undefined) return taken;
    }
    throw new RangeError(`Nobody of ${this.classOf.get(id)} is left who ended as ${choices.flat().join(' or ')}.`);
  }
}

function className(stratum: string, isFirstTime: boolean): string {
  return `${stratum} ${isFirstTime ? 'first' : 'again'}`;
}
