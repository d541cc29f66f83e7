import { OPEN, type DrawRecord, type Rules } from '../record/draw-record.js';

/** Somebody who waits for a place. */
export interface QueuedApplication {
  readonly id: string;
  readonly stratum: string;
}

/** All who wait. */
export interface WaitingQueue {
  /** The waiting list of the draw, in its order, as `waitingList` returns it. */
  readonly waiting: readonly QueuedApplication[];
  /** Applications that came after the close, earliest first; they queue behind the whole waiting list. */
  readonly late: readonly QueuedApplication[];
  /** Ids that are skipped: they paid, withdrew, or hold a place by now. */
  readonly skipped: ReadonlySet<string>;
}

/** Takes a record that was drawn or verified; returns its waiting list with the stratum of each, in order: where the published rule starts from. */
export function waitingList(record: DrawRecord): QueuedApplication[] {
  const strata = new Map(record.list.applications.map(({ id, stratum }) => [id, stratum]));
  return record.outcome.waiting.map(({ id }) => ({ id, stratum: strata.get(id) ?? '' }));
}

/**
 * Says who gets a place that was given back or added (Free-place draw, "every place keeps its label"). Takes the label of the place, a
 * stratum or `open`, and the queue; returns the id of the first who waits in that stratum, else of the first of all, null where nobody
 * waits. Late applications count as waiting behind all others: one of the stratum comes before those of other strata. This is the
 * published rule; whoever passes places on in another way, as the product does in its database, is held against it.
 */
export function nextWaiting(label: string, { waiting, late, skipped }: WaitingQueue): string | null {
  const queue = [...waiting, ...late].filter(({ id }) => !skipped.has(id));
  const own = label === OPEN ? undefined : queue.find(({ stratum }) => stratum === label);
  return (own ?? queue[0])?.id ?? null;
}

/**
 * Orders give-backs of one instant: strata in the order of the rules, then `open`; those of one label stay as they are. Takes the rules
 * and anything that has the label of a place; returns the same in order, which is the published one. Throws RangeError for a label
 * that the rules do not have.
 */
export function orderGiveBacks<GiveBack extends { readonly label: string }>(
  rules: Pick<Rules, 'strata'>,
  giveBacks: readonly GiveBack[],
): GiveBack[] {
  const labels = [...rules.strata.map(({ key }) => key), OPEN];
  const unknown = giveBacks.find(({ label }) => !labels.includes(label));
  if (unknown) throw new RangeError(`the rules have no label ${JSON.stringify(unknown.label)}`);
  return giveBacks.toSorted((a, b) => labels.indexOf(a.label) - labels.indexOf(b.label));
}

/** A place and who gets it: null where nobody waits, and the place is free. */
export interface AllottedPlace<GiveBack> {
  readonly place: GiveBack;
  readonly id: string | null;
}

/**
 * Allots all places that were given back or added at one instant, one after the other. Takes the rules, the places and the queue;
 * returns each place, in the order in which they are processed, with who gets it. Throws RangeError for a label the rules do not have.
 * This is the published rule in one call; the product is held against it over random histories.
 */
export function allotGiveBacks<GiveBack extends { readonly label: string }>(
  rules: Pick<Rules, 'strata'>,
  giveBacks: readonly GiveBack[],
  queue: WaitingQueue,
): AllottedPlace<GiveBack>[] {
  const skipped = new Set(queue.skipped);
  return orderGiveBacks(rules, giveBacks).map((place) => {
    const id = nextWaiting(place.label, { ...queue, skipped });
    if (id !== null) skipped.add(id);
    return { place, id };
  });
}
