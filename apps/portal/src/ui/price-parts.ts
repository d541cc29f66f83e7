import { graphql } from '../gql/index.js';

/** What `PriceTable` shows of a price. */
export const PRICE_PARTS = graphql(`
  fragment PriceParts on PriceBreakdown {
    lines {
      code
      categoryCode
      siteName
      quantity
      unitCents
      totalCents
    }
    netCents
    vatBasisPoints
    vatCents
    grossCents
    isDemonstration
  }
`);
