/** The one reviewed list of fields that a visitor may call. Adding one here is a decision, made in a review. */
export const publicFields: ReadonlySet<string> = new Set([
  'Query.demonstration',
  'Query.invitation',
  'Query.draw',
  'Query.me',
  'Query.offerByLink',
  'Query.openEdition',
  'Query.priceOf',
  'Query.publishedEdition',
  'Query.searchStructures',
  'Edition.grid',
  'Mutation.advanceDemonstrationClock',
  'Mutation.answerOfferByLink',
  'Mutation.sendContactMessage',
]);
