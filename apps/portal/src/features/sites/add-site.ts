import { graphql } from '../../gql/index.js';

export const ADD_SITE = graphql(`
  mutation AddSite($input: NewSite!) {
    addSite(input: $input) {
      __typename
      ... on SiteAdded {
        site {
          id
          name
        }
        organisation {
          id
          sites {
            id
            name
            isCentral
            isCertified
            hasSocialAccount
            postcode
            city
          }
        }
      }
      ... on InvalidInput {
        field
        message
      }
    }
  }
`);

/** Which ranks are given already: a structure's first site is most often its central one. */
export const RANKS_TAKEN = graphql(`
  query RanksTaken {
    organisation {
      id
      sites {
        id
        isCentral
      }
    }
  }
`);
