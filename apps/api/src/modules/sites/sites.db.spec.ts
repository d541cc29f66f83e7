import { v7 as uuidv7 } from 'uuid';
import { givenOpenEdition } from '../../testing/fixtures.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';

const addSite = `mutation ($input: NewSite!) { addSite(input: $input) {
  __typename
  ... on SiteAdded { site { id name isCentral isCertified hasSocialAccount postcode city } organisation { name sites { name isCentral } } }
  ... on InvalidInput { code message field }
} }`;

const townHall = {
  name: 'Hôtel de ville',
  isCentral: true,
  isCertified: false,
  hasSocialAccount: true,
  postcode: '31000',
  city: 'Toulouse',
};
const annexe = { name: 'Annexe Saint-Michel', isCentral: false, isCertified: true, hasSocialAccount: false };

describe('the sites of a structure', () => {
  let app: TestApp;
  let owner: Visitor & { organisationId: string; operatorId?: never };
  let operatorId: string;

  const found = async (visitor: Visitor, name: string): Promise<string> => {
    const [listed] = await app.sql<{ id: string }>(
      "SELECT id FROM reference_structure WHERE kind = 'commune' AND name = $1",
      [name],
    );
    const { data } = await app.graphql<{ createOrganisation: { organisation: { id: string } } }>(
      visitor,
      'mutation ($id: UUID!) { createOrganisation(input: { referenceStructureId: $id }) { ... on OrganisationCreated { organisation { id } } } }',
      { id: listed?.id },
    );
    return data?.createOrganisation.organisation.id ?? '';
  };
  const colleague = async (role: string): Promise<Visitor> => {
    const person = await app.signUp(`${role}@mairie.example`);
    await app.sql(
      'INSERT INTO membership (organisation_id, user_id, operator_id, role, created_at) VALUES ($1, $2, $3, $4, now())',
      [owner.organisationId, person.userId, operatorId, role],
    );
    return { cookie: person.cookie, organisationId: owner.organisationId };
  };
  const siteCount = async () => (await app.sql('SELECT 1 FROM site')).length;

  beforeAll(async () => {
    app = await TestApp.start();
    ({ operatorId } = await givenOpenEdition(app));
    const { cookie } = await app.signUp('camille@mairie.example');
    owner = { cookie, organisationId: await found({ cookie }, 'Toulouse') };
  });
  afterAll(() => app.stop());

  it('are added one by one and listed with the organisation, central first', async () => {
    expect((await app.graphql(owner, addSite, { input: annexe })).data).toMatchObject({
      addSite: { site: { ...annexe, postcode: null, city: null } },
    });
    expect((await app.graphql(owner, addSite, { input: townHall })).data).toMatchObject({
      addSite: {
        __typename: 'SiteAdded',
        site: townHall,
        organisation: {
          name: 'Toulouse',
          sites: [
            { name: 'Hôtel de ville', isCentral: true },
            { name: 'Annexe Saint-Michel', isCentral: false },
          ],
        },
      },
    });
  });

  it('are one site when the same form arrives twice, even at once', async () => {
    const input = { ...annexe, name: 'Annexe Rangueil' };
    const before = await siteCount();
    const answers = await Promise.all(
      [1, 2, 3].map(() => app.graphql<{ addSite: { site: { id: string } } }>(owner, addSite, { input })),
    );
    expect(new Set(answers.map(({ data }) => data?.addSite.site.id)).size).toBe(1);
    expect(await siteCount()).toBe(before + 1);
  });

  it('bear different names, and the wrong field is named', async () => {
    const before = await siteCount();
    const fieldOf = async (changes: object) => {
      const { data } = await app.graphql<{ addSite: { field?: string; message: string } }>(owner, addSite, {
        input: { ...townHall, ...changes },
      });
      return data?.addSite.field;
    };
    expect(await fieldOf({ hasSocialAccount: false })).toBe('name');
    expect(await fieldOf({ name: ' ' })).toBe('name');
    expect(await fieldOf({ name: 'Maison', postcode: '3100' })).toBe('postcode');
    expect(await fieldOf({ name: 'Maison', city: 'x'.repeat(101) })).toBe('city');
    expect(await siteCount()).toBe(before);
  });

  it('are added by owners and members, and read by everyone of the organisation', async () => {
    const before = await siteCount();
    for (const role of ['reader', 'finance']) {
      const visitor = await colleague(role);
      const refused = await app.graphql(visitor, addSite, { input: { ...annexe, name: `Annexe ${role}` } });
      expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      const { data } = await app.graphql<{ organisation: { sites: unknown[] } }>(
        visitor,
        '{ organisation { sites { name } } }',
      );
      expect(data?.organisation.sites).toHaveLength(before);
    }
    expect(await siteCount()).toBe(before);
    const member = await colleague('member');
    expect((await app.graphql(member, addSite, { input: { ...annexe, name: 'Annexe membre' } })).data).toMatchObject({
      addSite: { __typename: 'SiteAdded' },
    });
  });

  it('stay out of reach of another organisation, which cannot add one either', async () => {
    const { cookie } = await app.signUp('voisin@mairie.example');
    const organisationId = await found({ cookie }, 'Blagnac');
    const { data } = await app.graphql({ cookie, organisationId }, '{ organisation { name sites { name } } }');
    expect(data).toEqual({ organisation: { name: 'Blagnac', sites: [] } });
    const before = await siteCount();
    for (const id of [owner.organisationId, uuidv7()]) {
      const refused = await app.graphql({ cookie, organisationId: id }, addSite, { input: townHall });
      expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect(await siteCount()).toBe(before);
  });

  it('are a thousand at most', async () => {
    await app.sql(
      `INSERT INTO site (organisation_id, id, operator_id, name, is_central, is_certified, has_social_account, created_at)
       SELECT $1, gen_random_uuid(), $2, 'Relais ' || n, false, false, true, now()
       FROM generate_series(1, 1000 - (SELECT count(*)::int FROM site WHERE organisation_id = $1)) AS n`,
      [owner.organisationId, operatorId],
    );
    expect((await app.graphql(owner, addSite, { input: { ...annexe, name: 'Un de trop' } })).data).toMatchObject({
      addSite: { __typename: 'InvalidInput', message: expect.stringContaining('1000') },
    });
    expect(await siteCount()).toBe(1000);
  });
});
