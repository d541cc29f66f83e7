import type { OpenEdition } from './fixtures.js';
import type { Participant } from './participants.js';
import type { TestApp, Visitor } from './test-app.js';

/** What the specs read of a draft. */
export interface SeenDraft {
  readonly id: string | null;
  readonly version: number;
  readonly fields: readonly { name: string; value: string | null; version: number; savedByName: string }[];
  readonly tasks: readonly { code: string; status: string }[];
  readonly problems: readonly { task: string; field: string; message: string }[];
  readonly changesMeanwhile: readonly string[];
  readonly savedByName: string | null;
  readonly earlierEditions: readonly string[];
}

export interface SaveAnswer {
  readonly __typename: string;
  readonly draft: SeenDraft;
  readonly conflicts: readonly { name: string; wanted: string | null }[];
  readonly code: string;
  readonly message: string;
  readonly registrationIds: readonly string[];
}

export interface SendAnswer {
  readonly __typename: string;
  readonly registrations: readonly { id: string; reference: string; kind: string; state: string }[];
  readonly message: string;
  readonly field: string;
}

const parts =
  '{ id version savedByName earlierEditions changesMeanwhile fields { name value version savedByName } tasks { code status } problems { task field message } }';

/** The draft as a person of the organisation reads it. */
export async function readDraft(app: TestApp, visitor: Visitor, { editionId }: OpenEdition): Promise<SeenDraft> {
  const query = `query ($editionId: UUID!) { registrationDraft(editionId: $editionId) ${parts} }`;
  const { data, errors } = await app.graphql<{ registrationDraft: SeenDraft }>(visitor, query, { editionId });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.registrationDraft;
}

/** Writes fields as a tab of the portal does; `known` is the version of the fields that it saw. */
export async function saveDraft(
  app: TestApp,
  visitor: Visitor,
  { editionId }: OpenEdition,
  saving: {
    readonly values: Readonly<Record<string, string | null>>;
    readonly draftId?: string | null;
    readonly known?: number;
    readonly device?: string;
  },
): Promise<SaveAnswer> {
  const { values, draftId = null, known = 0, device = '01900000-0000-7000-8000-0000000000d0' } = saving;
  const changes = Object.entries(values).map(([name, value]) => ({ name, value, knownVersion: known }));
  const { data, errors } = await app.graphql<{ saveDraft: SaveAnswer }>(
    visitor,
    `mutation ($input: SaveDraft!) { saveDraft(input: $input) { __typename
      ... on DraftSaved { draft ${parts} conflicts { name wanted } } ... on ExpectedError { code message } ... on DraftSent { registrationIds } } }`,
    { input: { editionId, draftId, device, changes } },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.saveDraft;
}

/** Sends a draft as it was checked. */
export async function sendDraft(
  app: TestApp,
  visitor: Visitor,
  { editionId }: OpenEdition,
  { id, version }: Pick<SeenDraft, 'id' | 'version'>,
): Promise<SendAnswer> {
  const { data, errors } = await app.graphql<{ sendDraft: SendAnswer }>(
    visitor,
    `mutation ($editionId: UUID!, $draftId: UUID!, $version: Int!) { sendDraft(editionId: $editionId, draftId: $draftId, version: $version) {
      __typename ... on RegistrationsPlaced { registrations { id reference kind state } } ... on ExpectedError { message } ... on InvalidInput { field } } }`,
    { editionId, draftId: id, version },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.sendDraft;
}

/** Everything a draft asks for, with the first site free and the second paid. */
export function completeValues({ siteIds }: Participant): Record<string, string> {
  return {
    structureChecked: 'yes',
    [`site.${siteIds[0]}`]: 'free',
    [`site.${siteIds[1]}`]: 'paid_with_visits',
    contactName: 'Camille Martin',
    contactRole: 'Directrice de l’accueil',
    contactEmail: 'camille@mairie.example',
    contactPhone: '01 23 45 67 89',
    staffInformed: 'yes',
    dataProtectionRead: 'yes',
  };
}

/** A colleague of a participant, a member of the same organisation. */
export async function givenColleague(
  app: TestApp,
  { operatorId }: OpenEdition,
  { organisationId }: Participant,
  name = 'Karim Haddad',
): Promise<Visitor & { readonly userId: string }> {
  const person = await app.signUp(`collegue-${organisationId}-${Date.now()}@mairie.example`, name);
  await app.sql(
    `INSERT INTO membership (organisation_id, user_id, operator_id, role, created_at) VALUES ($1, $2, $3, 'member', now())`,
    [organisationId, person.userId, operatorId],
  );
  return { ...person, organisationId };
}
