import { randomFrom, shuffled } from '../random.js';
import {
  APPLICANT_COUNTS,
  CATEGORIES,
  type Category,
  FINISHED_COUNTS,
  participantCount,
  sizesOf,
} from './cast-sizes.js';
import { organisationKind, organisationName } from './organisation-name.js';
import { population, POPULATION_YEAR } from './population.js';
import { siteName } from './site-name.js';
import { placeOf } from './territories.js';
import { townName } from './town-names.js';

/** What is audited, under an invented name; `key` is stable from one generation to the next. */
export interface DemonstrationSite {
  readonly key: string;
  readonly name: string;
  readonly city: string;
  readonly isCentral: boolean;
  readonly isCertified: boolean;
  readonly hasSocialAccount: boolean;
}

/** A structure that exists in the demonstration only. */
export interface DemonstrationOrganisation {
  readonly key: string;
  /** The kind that the rules of the categories know. */
  readonly kind: string;
  readonly category: Category;
  readonly name: string;
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly departmentCode: string | null;
  readonly regionCode: string;
  readonly regionName: string;
  readonly sites: readonly DemonstrationSite[];
}

/** Who the people of the demonstration's town hall work for: it takes part in every edition, with several sites. */
export const PERSONA_ORGANISATION_KEY = 'city_20k_50k-01';

const CERTIFIED_SHARE = 1 / 8;

interface Slot {
  readonly key: string;
  readonly category: Category;
  /** From 0, within its category. */
  readonly rank: number;
  /** From 0, over the whole cast. */
  readonly place: number;
  readonly siteCount: number;
}

/** The applicants come last of all, so that they take no name from anybody. */
function slots(): Slot[] {
  let place = 0;
  const slotOf = (category: Category, rank: number): Slot => ({
    key: `${category}-${String(rank + 1).padStart(2, '0')}`,
    category,
    rank,
    place: place++,
    siteCount: sizesOf(category)[rank] ?? 1,
  });
  const among = (countOf: (category: Category) => number, firstRankOf: (category: Category) => number): Slot[] =>
    CATEGORIES.flatMap((category) =>
      Array.from({ length: countOf(category) }, (_, at) => slotOf(category, firstRankOf(category) + at)),
    );
  return [...among(participantCount, () => 0), ...among((category) => APPLICANT_COUNTS[category], participantCount)];
}

/**
 * Chooses whole organisations until exactly one site in eight is certified: the published figures of 2020, 69 against 61
 * around 62, hold together at that share only.
 */
function certifiedAmong(candidates: readonly Slot[]): Set<string> {
  let left = Math.round(candidates.reduce((sum, slot) => sum + slot.siteCount, 0) * CERTIFIED_SHARE);
  const chosen = new Set<string>();
  for (const slot of shuffled(candidates, randomFrom('certified', String(candidates.length)))) {
    if (slot.siteCount > left || slot.key === PERSONA_ORGANISATION_KEY) continue;
    chosen.add(slot.key);
    left -= slot.siteCount;
  }
  return chosen;
}

function sitesOf(slot: Slot, city: string, isCertified: boolean): DemonstrationSite[] {
  return Array.from({ length: slot.siteCount }, (_, at) => {
    const key = `${slot.key}-s${at + 1}`;
    const isCentral = at === 0;
    return {
      key,
      name: siteName(slot.category, at),
      city,
      isCentral,
      isCertified,
      hasSocialAccount: !randomFrom('social account', key).chance(isCentral ? 0.06 : 0.3),
    };
  });
}

function organisationAt(slot: Slot, isCertified: boolean): DemonstrationOrganisation {
  const { key, category } = slot;
  const town = townName(slot.place);
  const inhabitants = population(category, key);
  return {
    key,
    kind: organisationKind(category),
    category,
    name: organisationName(category, { rank: slot.rank, inhabitants, town }),
    population: inhabitants,
    populationYear: inhabitants === null ? null : POPULATION_YEAR,
    ...placeOf(category, slot.rank, key),
    sites: sitesOf(slot, town, isCertified),
  };
}

/**
 * Everybody who appears in the demonstration's editions, in a fixed order: those of the finished edition first in each
 * category, then those of the other editions only. Returns the same cast at every call.
 */
export function demonstrationCast(): DemonstrationOrganisation[] {
  const all = slots();
  const isInFinished = (slot: Slot): boolean => slot.rank < FINISHED_COUNTS[slot.category];
  const certified = new Set([
    ...certifiedAmong(all.filter(isInFinished)),
    ...certifiedAmong(all.filter((slot) => !isInFinished(slot))),
  ]);
  return all.map((slot) => organisationAt(slot, certified.has(slot.key)));
}
