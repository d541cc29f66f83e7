import { graphql } from '../../gql/index.js';
import type { CreateOrganisationMutation } from '../../gql/graphql.js';

export const CREATE_ORGANISATION = graphql(`
  mutation CreateOrganisation($input: NewOrganisation!) {
    createOrganisation(input: $input) {
      __typename
      ... on OrganisationCreated {
        organisation {
          id
        }
      }
      ... on InvalidInput {
        field
        message
      }
      ... on SiretInvalid {
        message
      }
      ... on OrganisationAlreadyRegistered {
        message
      }
    }
  }
`);

export type CreateOrganisationOutcome = CreateOrganisationMutation['createOrganisation'];
