import { graphql } from '../../gql/index.js';

/** What `AmendmentList` shows of an amendment to anyone. */
export const AMENDMENT_PARTS = graphql(`
  fragment AmendmentParts on Amendment {
    id
    number
    kind
    reason
    amendedAt
    rulesHash
    settingsHash
    before {
      ...AmendedParts
    }
    after {
      ...AmendedParts
    }
  }
`);

/** The values of an amendment, on either side. */
export const AMENDED_PARTS = graphql(`
  fragment AmendedParts on AmendedValues {
    registrationClosesAt
    detailsDueAt
    beaconAt
    offersAt
    fieldWorkWindows {
      startsAt
      endsAt
    }
    resultsAt
    visitCapacity
    label
    places
    state
  }
`);
