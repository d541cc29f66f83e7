import type Stripe from 'stripe';

/** A page of objects as the API shows it. */
export function toList<T>(url: string, data: T[], hasMore: boolean): Stripe.ApiList<T> {
  return { object: 'list', data, has_more: hasMore, url } satisfies Stripe.ApiList<T>;
}
