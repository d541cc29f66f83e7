import { defineTask } from '../../platform/jobs/jobs.js';

/** Names one quote of one tenant. */
export interface QuotePayload {
  readonly organisationId: string;
  readonly operatorId: string;
  readonly quoteId: string;
}

/** Runs when the last second of a version has passed. */
export const expireQuote = defineTask<QuotePayload>('expire_quote');

/** Some days before a version expires. */
export const remindOfQuote = defineTask<QuotePayload & { readonly version: number }>('remind_of_quote');

/** What the operator's people are told of a quote. */
export type QuoteNews =
  | { readonly kind: 'quote_requested' }
  | { readonly kind: 'quote_accepted' }
  | { readonly kind: 'quote_commented'; readonly commentId: string };

/** An organisation cannot see who works for the operator: a job in the operator's name writes to them. */
export const tellOperatorOfQuote = defineTask<QuotePayload & QuoteNews>('tell_operator_of_quote');
