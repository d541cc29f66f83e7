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

/** What of a registration decides what it gives right to. */
export interface EntitledRegistration {
  readonly kind: RegistrationKind;
  readonly confirmedAt: Date | null;
}

/**
 * Who gets what. The one place where it is written: missions, results, exports and reports all read it, so that a free participant receives a paid
 * detail through none of them.
 */
const entitlements: Readonly<Record<RegistrationKind | 'claimed', Entitlements>> = {
  free: { physicalVisits: false, results: 'free', reports: ['synthetic'] },
  paid: { physicalVisits: true, results: 'paid', reports: ['detailed', 'synthetic'] },
  selected: { physicalVisits: false, results: null, reports: [] },
  claimed: { physicalVisits: false, results: 'free', reports: ['synthetic'] },
};

/** What a registration gives right to. One that the operator selected gives right to nothing until somebody of the structure confirms it. */
export function entitlementsOf({ kind, confirmedAt }: EntitledRegistration): Entitlements {
  return entitlements[kind === 'selected' && confirmedAt !== null ? 'claimed' : kind];
}
