import type { FieldWorkWindow } from '../edition.entity.js';
import type { EditionState } from './edition-states.js';

/** What may change of an edition once it is published. Strata, categories, grid, weights and beacon never do. */
export const amendmentKinds = [
  'deadline',
  'field_work',
  'visit_capacity',
  'places',
  'paused',
  'resumed',
  'rehearsal',
] as const;
export type AmendmentKind = (typeof amendmentKinds)[number];

/** What an amendment changed, before or after: the fields of its kind, and no others. Instants as RFC 3339 in UTC. */
export interface AmendedValues {
  readonly registrationClosesAt?: string;
  readonly detailsDueAt?: string;
  readonly fieldWorkWindows?: readonly FieldWorkWindow[];
  readonly resultsAt?: string;
  /** Null: as many sites as ask. */
  readonly visitCapacity?: number | null;
  /** A label, a stratum's key or `open`, with the places that bear it. */
  readonly label?: string;
  readonly places?: number;
  readonly state?: EditionState;
  readonly beaconAt?: string | null;
  readonly offersAt?: string | null;
}

/** Places added to a label by amendments, in the order in which the labels were first added to. */
export interface AddedPlaces {
  readonly label: string;
  readonly places: number;
}

/** How many places the amendments of an edition added under each label. */
export function addedPlaces(
  amendments: readonly {
    readonly kind: AmendmentKind;
    readonly before: AmendedValues;
    readonly after: AmendedValues;
  }[],
): AddedPlaces[] {
  const totals = new Map<string, number>();
  for (const { kind, before, after } of amendments) {
    if (kind !== 'places' || after.label === undefined) continue;
    totals.set(after.label, (totals.get(after.label) ?? 0) + (after.places ?? 0) - (before.places ?? 0));
  }
  return [...totals].map(([label, places]) => ({ label, places }));
}
