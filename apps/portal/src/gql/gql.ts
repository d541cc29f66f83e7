/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  query Demonstration {\n    demonstration {\n      mailsUrl\n      personas {\n        email\n        password\n        name\n        role\n        landing\n      }\n    }\n  }\n': typeof types.DemonstrationDocument;
  '\n  mutation SendContactMessage($input: ContactMessage!) {\n    sendContactMessage(input: $input) {\n      __typename\n      ... on ContactMessageSent {\n        reference\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n': typeof types.SendContactMessageDocument;
  '\n  query OpenEdition {\n    openEdition {\n      id\n      name\n      state\n      isDemonstration\n      operatorName\n      registrationOpensAt\n      registrationClosesAt\n      resultsAt\n      fieldWorkWindows {\n        startsAt\n        endsAt\n      }\n      freePlaces\n      categories {\n        code\n        labelFr\n        labelEn\n      }\n      channels {\n        channel\n        audits\n        weight\n        isOptional\n      }\n      grid {\n        criteriaCount\n        isDemonstration\n      }\n      priceList {\n        isDemonstration\n        vatBasisPoints\n        lines {\n          code\n          categoryCode\n          amountCents\n        }\n      }\n    }\n  }\n': typeof types.OpenEditionDocument;
  '\n  query Publisher {\n    openEdition {\n      id\n      operatorName\n      isDemonstration\n    }\n  }\n': typeof types.PublisherDocument;
  '\n  query Me {\n    me {\n      id\n      name\n      email\n      organisations {\n        id\n        name\n        role\n      }\n      operators {\n        id\n        name\n        roles\n      }\n    }\n  }\n': typeof types.MeDocument;
};
const documents: Documents = {
  '\n  query Demonstration {\n    demonstration {\n      mailsUrl\n      personas {\n        email\n        password\n        name\n        role\n        landing\n      }\n    }\n  }\n':
    types.DemonstrationDocument,
  '\n  mutation SendContactMessage($input: ContactMessage!) {\n    sendContactMessage(input: $input) {\n      __typename\n      ... on ContactMessageSent {\n        reference\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n':
    types.SendContactMessageDocument,
  '\n  query OpenEdition {\n    openEdition {\n      id\n      name\n      state\n      isDemonstration\n      operatorName\n      registrationOpensAt\n      registrationClosesAt\n      resultsAt\n      fieldWorkWindows {\n        startsAt\n        endsAt\n      }\n      freePlaces\n      categories {\n        code\n        labelFr\n        labelEn\n      }\n      channels {\n        channel\n        audits\n        weight\n        isOptional\n      }\n      grid {\n        criteriaCount\n        isDemonstration\n      }\n      priceList {\n        isDemonstration\n        vatBasisPoints\n        lines {\n          code\n          categoryCode\n          amountCents\n        }\n      }\n    }\n  }\n':
    types.OpenEditionDocument,
  '\n  query Publisher {\n    openEdition {\n      id\n      operatorName\n      isDemonstration\n    }\n  }\n':
    types.PublisherDocument,
  '\n  query Me {\n    me {\n      id\n      name\n      email\n      organisations {\n        id\n        name\n        role\n      }\n      operators {\n        id\n        name\n        roles\n      }\n    }\n  }\n':
    types.MeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Demonstration {\n    demonstration {\n      mailsUrl\n      personas {\n        email\n        password\n        name\n        role\n        landing\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Demonstration {\n    demonstration {\n      mailsUrl\n      personas {\n        email\n        password\n        name\n        role\n        landing\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SendContactMessage($input: ContactMessage!) {\n    sendContactMessage(input: $input) {\n      __typename\n      ... on ContactMessageSent {\n        reference\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n',
): (typeof documents)['\n  mutation SendContactMessage($input: ContactMessage!) {\n    sendContactMessage(input: $input) {\n      __typename\n      ... on ContactMessageSent {\n        reference\n      }\n      ... on InvalidInput {\n        field\n        message\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query OpenEdition {\n    openEdition {\n      id\n      name\n      state\n      isDemonstration\n      operatorName\n      registrationOpensAt\n      registrationClosesAt\n      resultsAt\n      fieldWorkWindows {\n        startsAt\n        endsAt\n      }\n      freePlaces\n      categories {\n        code\n        labelFr\n        labelEn\n      }\n      channels {\n        channel\n        audits\n        weight\n        isOptional\n      }\n      grid {\n        criteriaCount\n        isDemonstration\n      }\n      priceList {\n        isDemonstration\n        vatBasisPoints\n        lines {\n          code\n          categoryCode\n          amountCents\n        }\n      }\n    }\n  }\n',
): (typeof documents)['\n  query OpenEdition {\n    openEdition {\n      id\n      name\n      state\n      isDemonstration\n      operatorName\n      registrationOpensAt\n      registrationClosesAt\n      resultsAt\n      fieldWorkWindows {\n        startsAt\n        endsAt\n      }\n      freePlaces\n      categories {\n        code\n        labelFr\n        labelEn\n      }\n      channels {\n        channel\n        audits\n        weight\n        isOptional\n      }\n      grid {\n        criteriaCount\n        isDemonstration\n      }\n      priceList {\n        isDemonstration\n        vatBasisPoints\n        lines {\n          code\n          categoryCode\n          amountCents\n        }\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Publisher {\n    openEdition {\n      id\n      operatorName\n      isDemonstration\n    }\n  }\n',
): (typeof documents)['\n  query Publisher {\n    openEdition {\n      id\n      operatorName\n      isDemonstration\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Me {\n    me {\n      id\n      name\n      email\n      organisations {\n        id\n        name\n        role\n      }\n      operators {\n        id\n        name\n        roles\n      }\n    }\n  }\n',
): (typeof documents)['\n  query Me {\n    me {\n      id\n      name\n      email\n      organisations {\n        id\n        name\n        role\n      }\n      operators {\n        id\n        name\n        roles\n      }\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
