import { givenConfirmedSites } from '../../../testing/confirmed-sites.js';
import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../../testing/fixtures.js';
import { givenParticipant } from '../../../testing/participants.js';
import { TestApp, type Visitor } from '../../../testing/test-app.js';

const registrations = `query ($edition: UUID!, $filter: RegistrationFilter, $first: Int, $after: String) {
  registrations(editionId: $edition, filter: $filter, first: $first, after: $after) {
    totalCount endCursor nodes { reference kind state organisationName site { name } edition { name grid { code } } order { id } }
  }
}`;

const count = 105;

interface Page {
  readonly totalCount: number;
  readonly endCursor: string | null;
  readonly nodes: { reference: string; organisationName: string }[];
}

describe('the operator’s list of registrations', () => {
  let app: TestApp;
  let open: OpenEdition;
  let administrator: Visitor;

  beforeAll(async () => {
    app = await TestApp.start();
    open = await givenOpenEdition(app);
    const { cookie, userId } = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, open.operatorId, userId);
    administrator = { cookie, operatorId: open.operatorId };
    await givenConfirmedSites(app, open, count);
  });
  afterAll(() => app.stop());

  const page = async (variables: object = {}): Promise<Page> => {
    const { data, errors } = await app.graphql<{ registrations: Page }>(administrator, registrations, {
      edition: open.editionId,
      ...variables,
    });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.registrations;
  };

  it('comes in pages that meet without gap or overlap', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, turn = 0; turn < 4; turn += 1) {
      const { nodes, endCursor, totalCount }: Page = await page({ first: 40, after });
      expect(totalCount).toBe(count);
      seen.push(...nodes.map(({ reference }) => reference));
      after = endCursor ?? after;
    }
    expect(seen).toHaveLength(count);
    expect(new Set(seen).size).toBe(count);
    expect(seen).toEqual(seen.toSorted((one, other) => one.localeCompare(other)));
  });

  it('shows each registration with its organisation, site and edition', async () => {
    expect((await page({ first: 1 })).nodes).toEqual([
      {
        reference: 'INS-2027-000001',
        kind: 'paid',
        state: 'confirmed',
        organisationName: 'Commune 1',
        site: { name: 'Mairie' },
        edition: { name: '2027', grid: { code: 'demonstration' } },
        order: null,
      },
    ]);
  });

  it('finds by reference, organisation and site, and takes wildcards as they are written', async () => {
    expect((await page({ filter: { search: 'ins-2027-000007' } })).totalCount).toBe(1);
    expect((await page({ filter: { search: 'commune 77' } })).nodes.map((node) => node.organisationName)).toEqual([
      'Commune 77',
    ]);
    expect((await page({ filter: { search: 'mairie' } })).totalCount).toBe(count);
    expect((await page({ filter: { search: '%' } })).totalCount).toBe(0);
  });

  it('filters by kind and state', async () => {
    expect((await page({ filter: { kind: 'free' } })).totalCount).toBe(0);
    expect((await page({ filter: { kind: 'paid', state: 'confirmed' } })).totalCount).toBe(count);
    expect((await page({ filter: { state: 'in_draw' } })).totalCount).toBe(0);
  });

  it('gives a hundred at most and one at least', async () => {
    expect((await page({ first: 5000 })).nodes).toHaveLength(100);
    expect((await page({ first: -1 })).nodes).toHaveLength(1);
  });

  it('is closed to participants and to other operators', async () => {
    const participant = await givenParticipant(app, open);
    const refused = await app.graphql(participant.owner, registrations, { edition: open.editionId });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const other = await givenOpenEdition(app);
    const { cookie, userId } = await app.signUp('admin@autre.example');
    await givenAdministrator(app, other.operatorId, userId);
    const foreign = await app.graphql({ cookie, operatorId: other.operatorId }, registrations, {
      edition: open.editionId,
    });
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('gives an organisation its own registrations and the editions it took part in', async () => {
    const participant = await givenParticipant(app, open, 'Ville sans passé');
    const query = '{ organisation { registrations { reference } orders { reference } pastEditions } }';
    expect((await app.graphql(participant.owner, query)).data).toEqual({
      organisation: { registrations: [], orders: [], pastEditions: [] },
    });
    await app.sql(
      `INSERT INTO registration (organisation_id, id, operator_id, edition_id, site_id, reference, kind, state, is_first_time, category_code, created_by, submitted_at)
       VALUES ($1, $2, $3, $4, $2, 'INS-2027-000900', 'paid', 'scored', true, 'city_20k_50k', $2, now())`,
      [participant.organisationId, participant.siteIds[0], open.operatorId, open.editionId],
    );
    expect((await app.graphql(participant.owner, query)).data).toEqual({
      organisation: { registrations: [{ reference: 'INS-2027-000900' }], orders: [], pastEditions: ['2027'] },
    });
  });
});
