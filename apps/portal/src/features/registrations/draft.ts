import type { PlaceRegistration } from '../../gql/graphql.js';

export type Plan = 'free' | 'paid';

/** What the person has chosen so far, kept by the tab until it is sent. */
export interface Draft {
  /** Names this form for the server: sent twice, it has one effect. Changed choices make another form. */
  readonly key: string;
  readonly siteIds: readonly string[];
  readonly plans: Readonly<Record<string, Plan>>;
  readonly visits: Readonly<Record<string, boolean>>;
  readonly staffInformed: boolean;
  readonly dataProtectionRead: boolean;
}

export function emptyDraft(key: string): Draft {
  return { key, siteIds: [], plans: {}, visits: {}, staffInformed: false, dataProtectionRead: false };
}

/** Reads a kept draft; anything that is not one (an older shape, a cut text) is null. */
export function parseDraft(text: string | null): Draft | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isDraft(value) ? value : null;
  } catch {
    return null;
  }
}

/** Forgets what can no longer be registered: a site that was registered from another tab, the free place asked for since. */
export function cleanDraft(
  draft: Draft,
  { siteIds, isFreeUsed }: { siteIds: readonly string[]; isFreeUsed: boolean },
): Draft {
  const kept = draft.siteIds.filter((id) => siteIds.includes(id));
  const plans = Object.fromEntries(
    Object.entries(draft.plans).filter(([id, plan]) => siteIds.includes(id) && !(isFreeUsed && plan === 'free')),
  );
  return { ...draft, siteIds: kept, plans };
}

/** The chosen sites of a plan, in the order of the form: the first paid one bears the base price. */
export function sitesOn(plan: Plan, draft: Pick<Draft, 'siteIds' | 'plans'>): readonly string[] {
  return draft.siteIds.filter((id) => draft.plans[id] === plan);
}

/** What is sent. */
export function inputOf(draft: Draft, editionId: string): PlaceRegistration {
  return {
    editionId,
    freeSiteId: sitesOn('free', draft)[0] ?? null,
    paidSites: sitesOn('paid', draft).map((siteId) => ({ siteId, physicalVisits: draft.visits[siteId] === true })),
    staffInformed: draft.staffInformed,
    dataProtectionRead: draft.dataProtectionRead,
    idempotencyKey: draft.key,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isDraft(value: unknown): value is Draft {
  if (!isRecord(value)) return false;
  const { key, siteIds, plans, visits, staffInformed, dataProtectionRead } = value;
  return (
    typeof key === 'string' &&
    Array.isArray(siteIds) &&
    siteIds.every((id) => typeof id === 'string') &&
    isRecord(plans) &&
    Object.values(plans).every((plan) => plan === 'free' || plan === 'paid') &&
    isRecord(visits) &&
    typeof staffInformed === 'boolean' &&
    typeof dataProtectionRead === 'boolean'
  );
}
