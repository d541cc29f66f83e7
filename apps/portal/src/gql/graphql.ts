/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type ContactMessage = {
  email: string;
  message: string;
  name: string;
  subject: string;
};

export type EditionState =
  | 'announced'
  | 'archived'
  | 'draft'
  | 'draw'
  | 'field_work'
  | 'paused'
  | 'published'
  | 'registration'
  | 'results'
  | 'review';

export type OperatorRole = 'administrator' | 'field_manager' | 'finance_officer' | 'jury' | 'reviewer';

export type OrganisationRole = 'finance' | 'member' | 'owner' | 'reader';

export type DemonstrationQueryVariables = Exact<{ [key: string]: never }>;

export type DemonstrationQuery = {
  demonstration: {
    mailsUrl: string | null;
    personas: Array<{ email: string; password: string; name: string; role: string; landing: string }>;
  } | null;
};

export type SendContactMessageMutationVariables = Exact<{
  input: ContactMessage;
}>;

export type SendContactMessageMutation = {
  sendContactMessage:
    | { __typename: 'ContactMessageSent'; reference: string }
    | { __typename: 'InvalidInput'; field: string; message: string };
};

export type OpenEditionQueryVariables = Exact<{ [key: string]: never }>;

export type OpenEditionQuery = {
  openEdition: {
    id: string;
    name: string;
    state: EditionState;
    isDemonstration: boolean;
    operatorName: string;
    registrationOpensAt: string;
    registrationClosesAt: string;
    resultsAt: string;
    freePlaces: number;
    fieldWorkWindows: Array<{ startsAt: string; endsAt: string }>;
    categories: Array<{ code: string; labelFr: string; labelEn: string }>;
    channels: Array<{ channel: string; audits: number; weight: number; isOptional: boolean }>;
    grid: { criteriaCount: number; isDemonstration: boolean };
    priceList: {
      isDemonstration: boolean;
      vatBasisPoints: number;
      lines: Array<{ code: string; categoryCode: string | null; amountCents: number }>;
    };
  } | null;
};

export type PublisherQueryVariables = Exact<{ [key: string]: never }>;

export type PublisherQuery = { openEdition: { id: string; operatorName: string; isDemonstration: boolean } | null };

export type MeQueryVariables = Exact<{ [key: string]: never }>;

export type MeQuery = {
  me: {
    id: string;
    name: string;
    email: string;
    organisations: Array<{ id: string; name: string; role: OrganisationRole }>;
    operators: Array<{ id: string; name: string; roles: Array<OperatorRole> }>;
  } | null;
};

export const DemonstrationDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Demonstration' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'demonstration' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'mailsUrl' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'personas' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'password' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'landing' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<DemonstrationQuery, DemonstrationQueryVariables>;
export const SendContactMessageDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SendContactMessage' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ContactMessage' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'sendContactMessage' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: '__typename' } },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'ContactMessageSent' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [{ kind: 'Field', name: { kind: 'Name', value: 'reference' } }],
                  },
                },
                {
                  kind: 'InlineFragment',
                  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'InvalidInput' } },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'field' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'message' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SendContactMessageMutation, SendContactMessageMutationVariables>;
export const OpenEditionDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'OpenEdition' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openEdition' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'state' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDemonstration' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operatorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'registrationOpensAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'registrationClosesAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'resultsAt' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'fieldWorkWindows' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
                    ],
                  },
                },
                { kind: 'Field', name: { kind: 'Name', value: 'freePlaces' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'categories' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'labelFr' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'labelEn' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'channels' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'channel' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'audits' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'weight' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isOptional' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'grid' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'criteriaCount' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'isDemonstration' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'priceList' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'isDemonstration' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'vatBasisPoints' } },
                      {
                        kind: 'Field',
                        name: { kind: 'Name', value: 'lines' },
                        selectionSet: {
                          kind: 'SelectionSet',
                          selections: [
                            { kind: 'Field', name: { kind: 'Name', value: 'code' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'categoryCode' } },
                            { kind: 'Field', name: { kind: 'Name', value: 'amountCents' } },
                          ],
                        },
                      },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OpenEditionQuery, OpenEditionQueryVariables>;
export const PublisherDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Publisher' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openEdition' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'operatorName' } },
                { kind: 'Field', name: { kind: 'Name', value: 'isDemonstration' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<PublisherQuery, PublisherQueryVariables>;
export const MeDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'Me' },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'me' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'email' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'organisations' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                    ],
                  },
                },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'operators' },
                  selectionSet: {
                    kind: 'SelectionSet',
                    selections: [
                      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                      { kind: 'Field', name: { kind: 'Name', value: 'roles' } },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
