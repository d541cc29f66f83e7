import { graphql } from '../gql/index.js';

/** What `PriceTable` shows of a price. */
export const PRICE_PARTS = graphql(`
  fragment PriceParts on PriceBreakdown {
    lines {
      code
      categoryCode
      siteName
      label
      siteRank
      quantity
      unitCents
      totalCents
    }
    netCents
    vatGroups {
      treatment
      basisPoints
      netCents
      vatCents
    }
    vatCents
    grossCents
    isDemonstration
  }
`);
