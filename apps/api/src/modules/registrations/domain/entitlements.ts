/** How a site takes part: free of charge, paid, or chosen by the operator so that the panel is representative. */
export const registrationKinds = ['free', 'paid', 'selected'] as const;
export type RegistrationKind = (typeof registrationKinds)[number];

/** How deep the results of a participation go. */
export type EntitlementLevel = 'free' | 'paid';

/** Documents a participation may ask for. */
export type ReportKind = 'detailed' | 'synthetic';

export interface Entitlements {
  /** Physical visits may be ordered for the site. */
  readonly physicalVisits: boolean;
  /** Depth of the results; null: none at all. `free` means the means per channel and their peers' mean, nothing finer. */
  readonly results: EntitlementLevel | null;
  readonly reports: readonly ReportKind[];
}

/**
 * Who gets what. The one place where it is written: missions, results, exports and reports all read it, so that a free participant receives a paid
 * detail through none of them.
 */
export const entitlements: Readonly<Record<RegistrationKind, Entitlements>> = {
  free: { physicalVisits: false, results: 'free', reports: ['synthetic'] },
  paid: { physicalVisits: true, results: 'paid', reports: ['detailed', 'synthetic'] },
  selected: { physicalVisits: false, results: null, reports: [] },
};

/** What a kind of registration gives right to. */
export function entitlementsOf(kind: RegistrationKind): Entitlements {
  return entitlements[kind];
}
