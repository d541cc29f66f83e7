import type { DrawList } from '@barometer/draw';
import { v7 as uuidv7 } from 'uuid';
import { givenDrawApplicants } from '../../../testing/draw-applicants.js';
import { type DrawEdition, drawInstants, drawSteps, givenDrawEdition } from '../../../testing/draw-steps.js';
import { givenAdministrator, givenOpenEdition } from '../../../testing/fixtures.js';
import { givenParticipant, type Participant } from '../../../testing/participants.js';
import { setClock } from '../../../testing/set-clock.js';
import { TestApp, type Visitor } from '../../../testing/test-app.js';
import { entitlementsOf, type EntitledRegistration } from '../../registrations/index.js';

const outcome = `__typename ... on ExpectedError { message } ... on InvalidInput { field }`;
const selectMutation = `mutation ($input: SelectStructureInput!) { outcome: selectStructure(input: $input) {
  ... on StructureSelected { registration { id state kind reference } } ${outcome} } }`;
const takeBackMutation = `mutation ($id: UUID!) { outcome: takeBackSelection(registrationId: $id) {
  __typename ... on SelectionChanged { registration { state } } ... on ExpectedError { message } } }`;
const confirmMutation = `mutation ($id: UUID!) { outcome: confirmSelection(registrationId: $id) {
  __typename ... on SelectionChanged { registration { state kind } } ... on ExpectedError { message } } }`;
const placeMutation = `mutation ($input: PlaceRegistration!) { outcome: placeRegistration(input: $input) {
  __typename ... on ExpectedError { message } } }`;
const selectedQuery = `query ($id: UUID!) { selectedStructures(editionId: $id) { name reason awaitsOwner appliesItself state } }`;
const createMutation = `mutation ($input: NewOrganisation!) { outcome: createOrganisation(input: $input) {
  __typename ... on OrganisationCreated { organisation { id name } } ... on ExpectedError { message } } }`;

interface Outcome {
  readonly __typename: string;
  readonly message?: string;
  readonly field?: string;
  readonly registration?: { readonly id: string; readonly state: string };
  readonly organisation?: { readonly id: string };
}

const reason = 'Aucune région d’outre-mer dans le panel.';

describe('structures selected for representativeness', () => {
  let app: TestApp;
  let edition: DrawEdition;

  beforeEach(async () => {
    app = await TestApp.start();
    edition = await givenDrawEdition(app, {});
  });
  afterEach(() => app.stop());

  const call = async (visitor: Visitor, query: string, variables: object): Promise<Outcome> => {
    const { data, errors } = await app.graphql<{ outcome: Outcome }>(visitor, query, variables);
    if (!data) throw new Error(JSON.stringify(errors));
    return data.outcome;
  };
  const idOf = async (name: string): Promise<string> => {
    const [row] = await app.sql<{ id: string }>(
      `SELECT id FROM reference_structure WHERE name = $1 AND kind = 'region'`,
      [name],
    );
    return row?.id ?? 'not listed';
  };
  const select = async (input: object, given = reason) =>
    call(edition.administrator, selectMutation, {
      input: { editionId: edition.open.editionId, reason: given, ...input },
    });
  const selectRegion = async (name: string, given = reason) =>
    select({ referenceStructureId: await idOf(name) }, given);
  const selected = async () => {
    const { data } = await app.graphql<{ selectedStructures: object[] }>(edition.administrator, selectedQuery, {
      id: edition.open.editionId,
    });
    return data?.selectedStructures;
  };
  const list = async (): Promise<DrawList> => {
    const url = `/files/draw-record.json?edition=${edition.open.editionId}`;
    return (JSON.parse((await app.app.inject({ method: 'GET', url })).body) as { list: DrawList }).list;
  };
  /** A structure with its people that was selected, and whose central site that names. */
  const givenSelected = async (): Promise<Participant & { readonly registrationId: string }> => {
    const participant = await givenParticipant(app, edition.open);
    await app.sql(`UPDATE organisation SET category_code = 'city_under_20k' WHERE organisation_id = $1`, [
      participant.organisationId,
    ]);
    const { registration } = await select({ organisationId: participant.organisationId });
    return { ...participant, registrationId: registration?.id ?? '' };
  };
  const place = ({ owner }: Participant, freeSiteId: string | null, paidSiteId?: string) =>
    call(owner, placeMutation, {
      input: {
        editionId: edition.open.editionId,
        freeSiteId,
        paidSites: paidSiteId === undefined ? [] : [{ siteId: paidSiteId, physicalVisits: false }],
        staffInformed: true,
        dataProtectionRead: true,
        idempotencyKey: uuidv7(),
      },
    });
  const close = async () => {
    setClock(app, drawInstants.closed);
    return drawSteps.close(app, edition);
  };

  it('need a reason, which is published with them apart from the applications', async () => {
    await givenDrawApplicants(app, edition.open, 'region', 2);
    expect(await selectRegion('La Réunion', '  ')).toMatchObject({ __typename: 'InvalidInput', field: 'reason' });
    expect(await selectRegion('La Réunion', 'a'.repeat(301))).toMatchObject({ field: 'reason' });
    expect(await select({})).toMatchObject({ field: 'referenceStructureId' });
    expect(await selectRegion('La Réunion')).toMatchObject({
      __typename: 'StructureSelected',
      registration: { kind: 'selected', state: 'selected' },
    });
    expect(await selected()).toEqual([
      { name: 'La Réunion', reason, awaitsOwner: true, appliesItself: false, state: 'selected' },
    ]);
    await close();
    const { applications, selected_by_operator: apart } = await list();
    expect(applications).toHaveLength(2);
    expect(apart).toEqual([{ id: expect.stringMatching(/^[0-9a-f]{32}$/), stratum: 'region.all', reason }]);
  });

  it('are refused when they take part themselves, and twice', async () => {
    const [applicant] = await givenDrawApplicants(app, edition.open, 'region', 1);
    expect(await select({ organisationId: applicant?.organisationId })).toMatchObject({
      __typename: 'StructureTakesPart',
    });
    await selectRegion('Bretagne');
    expect(await selectRegion('Bretagne')).toMatchObject({ __typename: 'StructureTakesPart' });
    const [{ n } = { n: 0 }] = await app.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM organisation WHERE name = 'Bretagne'`,
    );
    expect(n).toBe(1);
  });

  it('leave the selection when they apply themselves before the close', async () => {
    const [applicant] = await givenDrawApplicants(app, edition.open, 'region', 1);
    await app.sql(`UPDATE registration SET state = 'withdrawn' WHERE id = $1`, [applicant?.registrationId]);
    await select({ organisationId: applicant?.organisationId });
    await app.sql(
      `INSERT INTO site SELECT organisation_id, gen_random_uuid(), operator_id, 'Annexe', false, false, true, postcode, city, created_at FROM site WHERE organisation_id = $1`,
      [applicant?.organisationId],
    );
    await app.sql(
      `UPDATE registration SET state = 'in_draw', site_id = (SELECT id FROM site WHERE organisation_id = $2 AND name = 'Annexe') WHERE id = $1`,
      [applicant?.registrationId, applicant?.organisationId],
    );
    expect(await selected()).toMatchObject([{ appliesItself: true }]);
    await close();
    expect(await list()).toMatchObject({ applications: [{ id: applicant?.drawId }], selected_by_operator: [] });
  });

  it.each(['free', 'paid'] as const)(
    'leave the selection by a %s registration of the site that it holds',
    async (kind) => {
      const structure = await givenSelected();
      const [central] = structure.siteIds;
      expect(await (kind === 'free' ? place(structure, central) : place(structure, null, central))).toEqual({
        __typename: 'RegistrationsPlaced',
      });
      expect(await selected()).toEqual([]);
      await close();
      expect(await list()).toMatchObject({
        applications: kind === 'free' ? [{ stratum: 'city_under_20k.all' }] : [],
        selected_by_operator: [],
      });
    },
  );

  it('stay selected when their registration is refused', async () => {
    const structure = await givenSelected();
    await app.sql('UPDATE edition SET registration_closes_at = registration_opens_at WHERE id = $1', [
      edition.open.editionId,
    ]);
    expect(await place(structure, structure.siteIds[0])).toMatchObject({ __typename: 'RegistrationClosed' });
    expect(await selected()).toMatchObject([{ state: 'selected' }]);
  });

  it('are told why their site cannot be registered once they have confirmed', async () => {
    const structure = await givenSelected();
    await call(structure.owner, confirmMutation, { id: structure.registrationId });
    const refused = await place(structure, structure.siteIds[0]);
    expect(refused).toMatchObject({ __typename: 'SiteAlreadyRegistered' });
    expect(refused.message).toContain('sélectionnée pour la représentativité');
  });

  it('may be taken back before the close, and change no more after it', async () => {
    const { registration } = await selectRegion('Bretagne');
    const id = registration?.id ?? '';
    expect(await call(edition.administrator, takeBackMutation, { id })).toMatchObject({
      registration: { state: 'withdrawn' },
    });
    expect(await selected()).toEqual([]);
    const again = await selectRegion('Bretagne');
    await close();
    expect(await selectRegion('Corse')).toMatchObject({ __typename: 'TransitionRefused' });
    expect(await call(edition.administrator, takeBackMutation, { id: again.registration?.id })).toMatchObject({
      __typename: 'TransitionRefused',
    });
    expect((await list()).selected_by_operator).toHaveLength(1);
  });

  it('stay in the list when they confirm before the close, and nobody is selected once registrations have ended', async () => {
    const { registration } = await selectRegion('Bretagne');
    await app.sql(`UPDATE registration SET state = 'confirmed', confirmed_at = now() WHERE id = $1`, [
      registration?.id,
    ]);
    setClock(app, drawInstants.closed);
    expect(await selectRegion('Corse')).toMatchObject({
      __typename: 'TransitionRefused',
      message: expect.stringContaining('Les inscriptions sont terminées'),
    });
    await close();
    expect((await list()).selected_by_operator).toMatchObject([{ reason }]);
  });

  it('are none in a rehearsal, whose structures are invented', async () => {
    await app.sql('UPDATE edition SET is_sandbox = true WHERE id = $1', [edition.open.editionId]);
    expect(await selectRegion('Bretagne')).toMatchObject({ __typename: 'TransitionRefused' });
  });

  it('stand in the strata of the settings in force at the close, on their own page too', async () => {
    const { registration } = await selectRegion('Bretagne');
    await app.sql(`UPDATE registration SET stratum_key = 'region.former' WHERE id = $1`, [registration?.id]);
    await close();
    expect((await list()).selected_by_operator).toMatchObject([{ stratum: 'region.all' }]);
    expect(await app.sql('SELECT stratum_key FROM registration WHERE id = $1', [registration?.id])).toEqual([
      { stratum_key: 'region.all' },
    ]);
  });

  it('are claimed by one person of the structure, who confirms and then gets what a free participant gets', async () => {
    const { registration } = await selectRegion('Bretagne');
    await close();
    const people = await Promise.all([1, 2, 3].map((number) => app.signUp(`agent${number}@region.example`)));
    const input = { referenceStructureId: await idOf('Bretagne') };
    const claims = await Promise.all(people.map((person) => call(person, createMutation, { input })));
    expect(claims.map((claim) => claim.__typename).toSorted()).toEqual([
      'OrganisationAlreadyRegistered',
      'OrganisationAlreadyRegistered',
      'OrganisationCreated',
    ]);
    const at = claims.findIndex((claim) => claim.__typename === 'OrganisationCreated');
    const owner = { ...people[at], organisationId: claims[at]?.organisation?.id ?? '' };
    const entitled = async () => {
      const [row] = await app.sql<EntitledRegistration>(
        `SELECT kind, confirmed_at AS "confirmedAt" FROM registration WHERE id = $1`,
        [registration?.id],
      );
      return row && entitlementsOf(row).results;
    };
    expect(await entitled()).toBeNull();
    for (const _ of ['once', 'twice']) {
      expect(await call(owner, confirmMutation, { id: registration?.id })).toMatchObject({
        registration: { state: 'confirmed', kind: 'selected' },
      });
    }
    expect(await entitled()).toBe('free');
    expect(await selected()).toMatchObject([{ awaitsOwner: false, state: 'confirmed' }]);
  });

  it('are nobody else’s: an organisation with its people cannot be claimed, and another operator finds nothing', async () => {
    const [applicant] = await givenDrawApplicants(app, edition.open, 'region', 1);
    // A region has no SIREN in the reference data: its row names it.
    await app.sql(`INSERT INTO organisation_claim VALUES ($1, 'reference:' || $2, $3)`, [
      edition.open.operatorId,
      await idOf('Bretagne'),
      applicant?.organisationId,
    ]);
    const person = await app.signUp('agent@region.example');
    expect(
      await call(person, createMutation, { input: { referenceStructureId: await idOf('Bretagne') } }),
    ).toMatchObject({ __typename: 'OrganisationAlreadyRegistered' });
    const elsewhere = await givenOpenEdition(app, { number: 3 });
    await givenAdministrator(app, elsewhere.operatorId, person.userId);
    const stranger = { cookie: person.cookie, operatorId: elsewhere.operatorId };
    const { errors } = await app.graphql(stranger, selectedQuery, { id: edition.open.editionId });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
