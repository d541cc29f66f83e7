import type { FormValue } from './form-body.js';
import { group, integer, list, oneOf, text } from './rules.js';
import { noSuchObject, refuseParameter } from './stripe-error.js';

const timestamp = integer({ maximum: 99_999_999_999 });
const range = group({ gt: timestamp, gte: timestamp, lt: timestamp, lte: timestamp });

/** A span of creation times, in seconds; a single time means exactly that second. */
export interface CreatedRange {
  readonly gt?: number | undefined;
  readonly gte?: number | undefined;
  readonly lt?: number | undefined;
  readonly lte?: number | undefined;
}

function created(value: FormValue | undefined, param: string): CreatedRange | undefined {
  if (typeof value !== 'string') return range(value, param);
  const second = timestamp(value, param);
  return { gte: second, lte: second };
}

export const pageRules = {
  limit: integer({ minimum: 1, maximum: 100 }),
  starting_after: text(),
  ending_before: text(),
  expand: list(text()),
};

export const sessionListRules = {
  ...pageRules,
  created,
  customer: text(),
  payment_intent: text(),
  status: oneOf(['complete', 'expired', 'open']),
};
export const intentListRules = { ...pageRules, created, customer: text() };
export const customerListRules = { ...pageRules, created, email: text() };
export const eventListRules = { ...pageRules, created, type: text(), types: list(text()) };
export const refundListRules = { ...pageRules, created, charge: text(), payment_intent: text() };
export const retrieveRules = { expand: list(text()) };

/** Whether a creation time, in seconds, lies in the range. */
export function isWithin(seconds: number, span: CreatedRange | undefined): boolean {
  if (span === undefined) return true;
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = span;
  return seconds > gt && seconds >= gte && seconds < lt && seconds <= lte;
}

/** Which part of a list is asked for. */
export interface PageRequest {
  readonly limit: number | undefined;
  readonly starting_after: string | undefined;
  readonly ending_before: string | undefined;
}

/**
 * One page of records, newest first, as Stripe cuts it.
 *
 * @param records all that match, oldest first
 * @param kind Stripe's name of the kind, for the refusal when the cursor names none of them
 * @returns at most `limit` records (10 unless told) and whether more follow in the direction asked for
 */
export function cutPage<R extends { readonly id: string }>(
  records: readonly R[],
  request: PageRequest,
  kind: string,
): { page: R[]; hasMore: boolean } {
  const { limit = 10, starting_after: after, ending_before: before } = request;
  if (after !== undefined && before !== undefined) {
    throw refuseParameter('starting_after', 'You can only use one of starting_after and ending_before.');
  }
  const newestFirst = records.toReversed();
  const positionOf = (id: string, param: string): number => {
    const position = newestFirst.findIndex((record) => record.id === id);
    if (position === -1) throw noSuchObject(kind, id, param, 400);
    return position;
  };
  if (before !== undefined) {
    const end = positionOf(before, 'ending_before');
    return { page: newestFirst.slice(Math.max(0, end - limit), end), hasMore: end > limit };
  }
  const start = after === undefined ? 0 : positionOf(after, 'starting_after') + 1;
  return { page: newestFirst.slice(start, start + limit), hasMore: newestFirst.length > start + limit };
}
