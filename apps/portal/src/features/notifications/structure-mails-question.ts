import { graphql } from '../../gql/index.js';

export const STRUCTURE_MAILS = graphql(`
  query StructureMails($after: UUID) {
    structureMails(first: 50, after: $after) {
      totalCount
      endCursor
      nodes {
        id
        subject
        recipient
        language
        state
        createdAt
      }
    }
  }
`);

export const STRUCTURE_MAIL = graphql(`
  query StructureMail($id: UUID!) {
    structureMail(id: $id) {
      id
      subject
      recipient
      language
      state
      createdAt
      sentAt
      letter {
        paragraphs
        footer
        action {
          label
          url
        }
      }
    }
  }
`);

export const STRUCTURE_BOUNCES = graphql(`
  query StructureBounces {
    bouncedAddresses {
      id
      address
      bouncedAt
    }
  }
`);
