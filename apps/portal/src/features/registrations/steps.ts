import { sitesOn } from './draft.js';
import type { Draft } from './draft.js';

/** The steps of the form, as they stand in the address. */
export const STEPS = ['sites', 'formules', 'verification'] as const;

export type Step = (typeof STEPS)[number];

export const isStep = (name: string): name is Step => STEPS.some((step) => step === name);

/** The furthest step the draft allows: an address typed by hand, or a draft emptied since, leads back to what is missing. */
export function furthestStep(draft: Pick<Draft, 'siteIds' | 'plans'>): Step {
  if (draft.siteIds.length === 0) return 'sites';
  const free = sitesOn('free', draft).length;
  const paid = sitesOn('paid', draft).length;
  return free + paid < draft.siteIds.length || free > 1 ? 'formules' : 'verification';
}

export function isWithinReach(step: Step, draft: Pick<Draft, 'siteIds' | 'plans'>): boolean {
  return STEPS.indexOf(step) <= STEPS.indexOf(furthestStep(draft));
}
