import { type TrialNumbers, trialNumbers } from './trial-numbers.js';

/** How many applications a stratum has. */
export interface StratumApplications {
  readonly key: string;
  readonly firstTimers: number;
  readonly others: number;
}

/** Places as they are, or as they might be. */
export interface PlacesOfDraw {
  /** All free places; those that no stratum reserves are the open pool. */
  readonly total: number;
  readonly strata: readonly { readonly key: string; readonly places: number }[];
}

/** What would come of a stratum over all trials. */
export interface ExpectedStratum {
  readonly key: string;
  readonly places: number;
  readonly applications: number;
  /** Round 1 depends on no chance: so many of the stratum it would select. */
  readonly inRound1: number;
  /** Of the stratum, in both rounds: the mean, and between which numbers nine trials in ten fell. */
  readonly selected: number;
  readonly selectedLow: number;
  readonly selectedHigh: number;
  readonly firstTimersWaiting: number;
}

/** So many first-timers and others of one stratum. */
interface Group {
  readonly firstTimers: number;
  readonly others: number;
}

/**
 * What other numbers of places would come to. It is no draw: it only counts how many of each stratum would be selected, and what it tries that with has
 * nothing to do with any beacon. Round 1 gives each stratum its places, first-timers first, which needs no chance; round 2 takes from all that remain,
 * first-timers first, each as likely as the next.
 * @param trials how often round 2 is tried
 */
export function whatIf(
  { total, strata }: PlacesOfDraw,
  applications: readonly StratumApplications[],
  trials: number,
): ExpectedStratum[] {
  const applied = strata.map(({ key }) => applications.find((row) => row.key === key) ?? nobody);
  const first = strata.map(({ places }, at) => firstOf(applied[at] ?? nobody, places));
  const remaining = applied.map((group, at) => without(group, first[at] ?? nobody));
  const left = total - sum(first.map(size));
  const tries = Array.from({ length: trials }, (_, trial) => secondRound(remaining, left, trialNumbers(trial + 1)));
  return strata.map(({ key, places }, at) => {
    const group = applied[at] ?? nobody;
    const inRound1 = size(first[at] ?? nobody);
    const won = tries.map((groups) => groups[at] ?? nobody);
    const selected = won.map((more) => inRound1 + size(more)).toSorted((a, b) => a - b);
    const waiting = won.map((more) => (remaining[at]?.firstTimers ?? 0) - more.firstTimers);
    return {
      key,
      places,
      applications: size(group),
      inRound1,
      selected: mean(selected),
      selectedLow: selected[Math.floor((trials - 1) * 0.05)] ?? 0,
      selectedHigh: selected[Math.ceil((trials - 1) * 0.95)] ?? 0,
      firstTimersWaiting: mean(waiting),
    };
  });
}

const nobody: Group = { firstTimers: 0, others: 0 };

function size({ firstTimers, others }: Group): number {
  return firstTimers + others;
}

function without(group: Group, taken: Group): Group {
  return { firstTimers: group.firstTimers - taken.firstTimers, others: group.others - taken.others };
}

/** First-timers before the others, as far as the places go. */
function firstOf({ firstTimers, others }: Group, places: number): Group {
  const first = Math.min(places, firstTimers);
  return { firstTimers: first, others: Math.min(places - first, others) };
}

/** Who the places that are left go to, of each stratum. */
function secondRound(remaining: readonly Group[], left: number, numbers: TrialNumbers): Group[] {
  const firstTimers = remaining.map((group) => group.firstTimers);
  const won = among(firstTimers, left, numbers);
  const others = among(
    remaining.map((group) => group.others),
    Math.max(0, left - sum(firstTimers)),
    numbers,
  );
  return remaining.map((_, at) => ({ firstTimers: won[at] ?? 0, others: others[at] ?? 0 }));
}

/** Takes so many out of groups of such sizes, each member as likely as the next. */
function among(sizes: readonly number[], wanted: number, numbers: TrialNumbers): number[] {
  if (wanted >= sum(sizes)) return [...sizes];
  const inside = [...sizes];
  const taken = sizes.map(() => 0);
  let members = sum(sizes);
  for (let count = 0; count < wanted; count += 1) {
    let member = numbers(members);
    const at = inside.findIndex((group) => (member -= group) < 0);
    inside[at] = (inside[at] ?? 0) - 1;
    taken[at] = (taken[at] ?? 0) + 1;
    members -= 1;
  }
  return taken;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : sum(numbers) / numbers.length;
}
