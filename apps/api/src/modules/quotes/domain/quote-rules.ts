import { isOver } from '../../editions/index.js';
import { discountCentsOf } from './discounts.js';
import { amountsOf, type QuoteContent } from './quote-content.js';
import type { QuoteState } from './quote-states.js';

/** Audits beyond the usual ones that can be asked for at one site. */
export const mostExtraAudits = 50;
export const longestNeeds = 4000;
export const longestNote = 4000;
export const longestLabel = 200;
export const longestComment = 2000;
export const shortestRefusal = 5;
/** Of one line agreed upon. */
const mostQuantity = 1000;
/** A million euros before tax: above it, a quote is no way to buy. */
const highestCents = 100_000_000;

/** Days before the end of its validity that an unanswered version is recalled. */
const reminderDays = 5;
const DAY_MS = 86_400_000;

/** When a version is recalled to whoever has not answered it. */
export function reminderAt(validUntil: Date): Date {
  return new Date(validUntil.getTime() - reminderDays * DAY_MS);
}

export type DraftProblem =
  | 'no_site'
  | 'site_twice'
  | 'extra_audits'
  | 'custom_label'
  | 'custom_quantity'
  | 'custom_price'
  | 'discount_label'
  | 'discount_value'
  | 'nothing_to_pay'
  | 'too_expensive'
  | 'note_too_long'
  | 'validity_past'
  | 'validity_after_close';

/** A draft with the dates that it is judged by. */
export interface DraftToCheck {
  readonly content: QuoteContent;
  readonly note: string;
  readonly validUntil: Date;
  readonly registrationClosesAt: Date;
}

/** The first thing to mend in a draft, in the order of the page; null when it can be kept. */
export function draftProblem(
  { content, note, validUntil, registrationClosesAt }: DraftToCheck,
  now: Date,
): DraftProblem | null {
  const problem = sitesProblem(content.sites) ?? linesProblem(content) ?? discountProblem(content);
  if (problem !== null) return problem;
  const { listCents, netCents } = amountsOf(content);
  if (listCents > highestCents) return 'too_expensive';
  if (netCents <= 0) return 'nothing_to_pay';
  if (note.length > longestNote) return 'note_too_long';
  return validityProblem(validUntil, registrationClosesAt, now);
}

/** Why a version cannot be valid until that instant; asked when it is drafted and again when it is sent. */
export function validityProblem(
  validUntil: Date,
  registrationClosesAt: Date,
  now: Date,
): 'validity_past' | 'validity_after_close' | null {
  if (isOver(validUntil, now)) return 'validity_past';
  return validUntil > registrationClosesAt ? 'validity_after_close' : null;
}

/** The first thing to mend in the sites that a quote is asked for, or drafted with. */
export function sitesProblem(
  sites: readonly { readonly siteId: string; readonly extraAudits: number }[],
): 'no_site' | 'site_twice' | 'extra_audits' | null {
  if (sites.length === 0) return 'no_site';
  if (new Set(sites.map(({ siteId }) => siteId)).size < sites.length) return 'site_twice';
  return sites.every(({ extraAudits }) => isBetween(extraAudits, 0, mostExtraAudits)) ? null : 'extra_audits';
}

export type DecisionProblem = 'not_sent' | 'superseded' | 'expired' | 'refused' | 'accepted';

/** What an acceptance is judged by. */
export interface QuoteToAccept {
  readonly state: QuoteState;
  /** The number of the newest version that was sent, and until when it holds; null when none was. */
  readonly newest: { readonly version: number; readonly validUntil: Date } | null;
}

/**
 * Why a version cannot be accepted now; null when it can. Only the newest one that was sent can: a later one takes its place. Its last second counts,
 * whether or not the job that says "expired" has run.
 */
export function acceptanceProblem(
  { state, newest }: QuoteToAccept,
  version: number,
  now: Date,
): DecisionProblem | null {
  if (state === 'accepted' || state === 'refused') return state;
  if (newest === null) return 'not_sent';
  if (version !== newest.version) return 'superseded';
  return state === 'expired' || isOver(newest.validUntil, now) ? 'expired' : null;
}

function linesProblem({ lines }: QuoteContent): DraftProblem | null {
  for (const { code, label, quantity, unitCents } of lines) {
    if (code !== 'custom') continue;
    if (label === null || !isBetween(label.length, 1, longestLabel)) return 'custom_label';
    if (!isBetween(quantity, 1, mostQuantity)) return 'custom_quantity';
    if (!isBetween(unitCents, 1, highestCents)) return 'custom_price';
  }
  return null;
}

function discountProblem({ lines, discount }: QuoteContent): DraftProblem | null {
  const own = lines.map((line) => ({ discount: line.discount, ofCents: line.totalCents }));
  const before = own.reduce((sum, each) => sum + each.ofCents - discountCentsOf(each.discount, each.ofCents), 0);
  const all = [...own, { discount, ofCents: before }];
  const isFair = all.every(
    (each) =>
      each.discount === null ||
      (each.discount.value > 0 &&
        (each.discount.kind === 'amount' || each.discount.value <= 10_000) &&
        discountCentsOf(each.discount, each.ofCents) <= each.ofCents),
  );
  if (!isFair) return 'discount_value';
  return discount === null || isBetween(discount.label.length, 1, longestLabel) ? null : 'discount_label';
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
