import { type Stratum, stratumOf, type Territory } from '../../editions/index.js';

/** Registrations that are alike in some respects, counted by the database; what they were not told apart by is null. */
export interface CountedRows {
  readonly by: 'day' | 'stratum' | 'isFirstTime' | 'kind' | 'state';
  readonly day: string | null;
  readonly categoryCode: string | null;
  readonly regionCode: string | null;
  readonly isFirstTime: boolean | null;
  readonly kind: string | null;
  readonly state: string | null;
  readonly count: number;
  /** Those that ask for a free place. */
  readonly applications: number;
}

export interface Counted {
  readonly code: string;
  readonly count: number;
}

/** Registrations of a category, a territory or both, beside the free places kept for them. */
export interface CountedAgainstPlaces extends Counted {
  readonly applications: number;
  readonly places: number;
}

export interface RegistrationCounts {
  readonly total: number;
  /** Every day from the first to the last with a registration, those without one included. */
  readonly days: readonly Counted[];
  readonly categories: readonly CountedAgainstPlaces[];
  readonly territories: readonly CountedAgainstPlaces[];
  readonly strata: readonly (CountedAgainstPlaces & {
    readonly categoryCode: string;
    readonly territoryCode: string;
  })[];
  readonly firstTimers: number;
  readonly kinds: readonly Counted[];
  readonly states: readonly Counted[];
}

interface CountedEdition {
  readonly categories: Readonly<Record<string, unknown>>;
  readonly territories: readonly Territory[];
  readonly strata: readonly Stratum[];
}

const dayMilliseconds = 86_400_000;

/** Makes the counts of an edition from the rows of the database. Categories and territories of the edition without a registration count nought. */
export function registrationCounts(edition: CountedEdition, rows: readonly CountedRows[]): RegistrationCounts {
  const strata = countedStrata(edition, rows);
  const sum = (code: string, part: 'categoryCode' | 'territoryCode'): CountedAgainstPlaces => {
    const own = strata.filter((stratum) => stratum[part] === code);
    const total = (of: 'count' | 'applications' | 'places') => own.reduce((all, stratum) => all + stratum[of], 0);
    return { code, count: total('count'), applications: total('applications'), places: total('places') };
  };
  const kinds = counted(rows, 'kind');
  return {
    total: kinds.reduce((all, { count }) => all + count, 0),
    days: withoutGaps(counted(rows, 'day')),
    categories: Object.keys(edition.categories).map((code) => sum(code, 'categoryCode')),
    territories: edition.territories.map(({ code }) => sum(code, 'territoryCode')),
    strata: strata.filter(({ applications, places }) => applications > 0 || places > 0),
    firstTimers: rows.find(({ by, isFirstTime }) => by === 'isFirstTime' && isFirstTime === true)?.count ?? 0,
    kinds,
    states: counted(rows, 'state'),
  };
}

function counted(rows: readonly CountedRows[], by: 'day' | 'kind' | 'state'): Counted[] {
  return rows
    .filter((row) => row.by === by)
    .map((row) => ({ code: row[by] ?? '', count: row.count }))
    .toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

function countedStrata(edition: CountedEdition, rows: readonly CountedRows[]): RegistrationCounts['strata'] {
  const found = new Map<string, { count: number; applications: number }>();
  for (const { by, categoryCode, regionCode, count, applications } of rows) {
    if (by !== 'stratum' || categoryCode === null) continue;
    const key = stratumOf(edition, { categoryCode, regionCode });
    const before = found.get(key) ?? { count: 0, applications: 0 };
    found.set(key, { count: before.count + count, applications: before.applications + applications });
  }
  return edition.strata.map(({ key, categoryCode, territoryCode, places }) => ({
    code: key,
    categoryCode,
    territoryCode,
    places,
    ...(found.get(key) ?? { count: 0, applications: 0 }),
  }));
}

/** @param days ascending */
function withoutGaps(days: readonly Counted[]): Counted[] {
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const counts = new Map(days.map(({ code, count }) => [code, count]));
  const length = Math.round((Date.parse(last.code) - Date.parse(first.code)) / dayMilliseconds) + 1;
  return Array.from({ length }, (_, index) => {
    const code = new Date(Date.parse(first.code) + index * dayMilliseconds).toISOString().slice(0, 10);
    return { code, count: counts.get(code) ?? 0 };
  });
}
