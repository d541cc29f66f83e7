import type { TestApp, Visitor } from './test-app.js';

/** What a change of an edition answers. */
export interface EditionAnswer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly field?: string;
  readonly contradictions?: readonly { readonly code: string; readonly field: string; readonly message: string }[];
  readonly edition?: { readonly id: string; readonly state: string };
}

const refused = `__typename ... on ExpectedError { code message } ... on SettingsContradict { contradictions { code field message } }`;
const amended = `{ ${refused} ... on InvalidInput { field } ... on EditionAmended { edition { id state } } }`;

/** Changes of an edition by the names of their mutations: the types of the variables, and what is asked for. */
const mutations = {
  moveEdition: ['$editionId: UUID!, $to: EditionState!', `{ ${refused} ... on EditionMoved { edition { id state } } }`],
  saveEditionSettings: [
    '$input: SaveEditionSettings!',
    `{ ${refused} ... on InvalidInput { field } ... on EditionSettingsSaved { edition { id state } } }`,
  ],
  extendDeadline: ['$editionId: UUID!, $closesAt: DateTime!, $reason: String!', amended],
  moveFieldWork: ['$input: FieldWorkAmendment!', amended],
  raiseVisitCapacity: ['$editionId: UUID!, $capacity: Int, $reason: String!', amended],
  addPlaces: ['$editionId: UUID!, $label: String!, $count: Int!, $reason: String!', amended],
  pauseFieldWork: ['$editionId: UUID!, $reason: String!', amended],
  resumeFieldWork: ['$editionId: UUID!, $reason: String!', amended],
  moveRehearsal: ['$input: RehearsalDates!', amended],
} as const;

/** Changes an edition as somebody. @throws when the answer is a surprise */
export async function changeEdition(
  app: TestApp,
  visitor: Visitor,
  name: keyof typeof mutations,
  variables: Readonly<Record<string, unknown>>,
): Promise<EditionAnswer> {
  const [types, asked] = mutations[name];
  const given = Object.keys(variables).map((variable) => `${variable}: $${variable}`);
  const query = `mutation (${types}) { ${name}(${given.join(', ')}) ${asked} }`;
  const { data, errors } = await app.graphql<Record<string, EditionAnswer>>(visitor, query, variables);
  const answer = data?.[name];
  if (answer === undefined) throw new Error(JSON.stringify(errors));
  return answer;
}
