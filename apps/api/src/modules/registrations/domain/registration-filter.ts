import type { RegistrationKind } from './entitlements.js';
import type { RegistrationState } from './registration-states.js';

/**
 * Some of the registrations of an edition. The list of the console, its counts, its exports and the segment that a message goes to are all filtered by
 * this; what is left out or null does not narrow.
 */
export interface RegistrationFilter {
  readonly kind?: RegistrationKind | null;
  readonly state?: RegistrationState | null;
  readonly category?: string | null;
  readonly territory?: string | null;
  readonly isFirstTime?: boolean | null;
  /** Days of Paris on which the form was sent, both included, such as `2027-03-15`. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Words of the reference, the structure or the site. */
  readonly search?: string | null;
}

/** The same filter with nothing in it that does not narrow: two equal filters are written alike. */
export function narrowed(filter: RegistrationFilter | null): RegistrationFilter {
  const search = filter?.search?.trim() ?? '';
  const { kind, state, category, territory, isFirstTime, from, to } = filter ?? {};
  return {
    ...(kind ? { kind } : {}),
    ...(state ? { state } : {}),
    ...(category ? { category } : {}),
    ...(territory ? { territory } : {}),
    ...(typeof isFirstTime === 'boolean' ? { isFirstTime } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(search === '' ? {} : { search }),
  };
}
