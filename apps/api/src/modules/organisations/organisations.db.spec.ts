import { v7 as uuidv7 } from 'uuid';
import { givenOpenEdition } from '../../testing/fixtures.js';
import { Transactions } from '../../platform/database/transactions.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';
import { Organisation } from './organisation.entity.js';

const createOrganisation = `mutation ($input: NewOrganisation!) { createOrganisation(input: $input) {
  __typename
  ... on OrganisationCreated { organisation { id name siren siret kind categoryCode population populationYear regionName sites { id } } }
  ... on ExpectedError { code message }
  ... on InvalidInput { field }
} }`;

interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly field?: string;
  readonly organisation?: { readonly id: string; readonly name: string };
}

/** SIRETs of the tests: genuine check digits, bodies that no list holds. */
const unlistedSiret = '73282932000074';
const dijonSiret = '21210231300013';

describe('giving a structure its space', () => {
  let app: TestApp;
  let operatorId: string;
  let camille: Visitor & { userId: string };

  const create = async (visitor: Visitor, input: object): Promise<Outcome> => {
    const { data, errors } = await app.graphql<{ createOrganisation: Outcome }>(visitor, createOrganisation, { input });
    expect(errors).toBeUndefined();
    return data?.createOrganisation ?? { __typename: 'nothing' };
  };
  const idOf = async (kind: string, name: string): Promise<string> => {
    const [row] = await app.sql<{ id: string }>('SELECT id FROM reference_structure WHERE kind = $1 AND name = $2', [
      kind,
      name,
    ]);
    return row?.id ?? 'not listed';
  };
  const counts = () =>
    app.sql(
      'SELECT (SELECT count(*) FROM organisation) AS organisations, (SELECT count(*) FROM membership) AS memberships, (SELECT count(*) FROM organisation_claim) AS claims',
    );
  const manual = {
    name: 'Maison France services du Morvan',
    siret: unlistedSiret,
    kind: 'france_services',
    postcode: '58120',
  };

  beforeAll(async () => {
    app = await TestApp.start();
    ({ operatorId } = await givenOpenEdition(app));
    camille = await app.signUp('camille@mairie.example');
  });
  afterAll(() => app.stop());

  it('takes name, population and category from the list, and makes the person its owner', async () => {
    const outcome = await create(camille, { referenceStructureId: await idOf('commune', 'Toulouse') });
    expect(outcome).toMatchObject({
      __typename: 'OrganisationCreated',
      organisation: {
        name: 'Toulouse',
        siren: '213105554',
        siret: null,
        kind: 'commune',
        categoryCode: 'city_over_50k',
        populationYear: 2026,
        regionName: 'Occitanie',
        sites: [],
      },
    });
    const organisationId = outcome.organisation?.id ?? '';
    expect(
      await app.sql('SELECT user_id, role, operator_id FROM membership WHERE organisation_id = $1', [organisationId]),
    ).toEqual([{ user_id: camille.userId, role: 'owner', operator_id: operatorId }]);
    const { data } = await app.graphql(
      { ...camille, organisationId },
      '{ organisation { id name } me { organisations { id role } } }',
    );
    expect(data).toEqual({
      organisation: { id: organisationId, name: 'Toulouse' },
      me: { organisations: [{ id: organisationId, role: 'owner' }] },
    });
  });

  it('takes one that is not listed, with its SIRET as people write it and the region of its postcode', async () => {
    expect(await create(camille, { manual: { ...manual, siret: '732 829 320 00074' } })).toMatchObject({
      organisation: {
        siren: '732829320',
        siret: unlistedSiret,
        kind: 'france_services',
        categoryCode: 'france_services',
        population: null,
        regionName: 'Bourgogne-Franche-Comté',
      },
    });
  });

  it('keeps the population of the list for a listed town that is typed by hand', async () => {
    const typed = { name: 'dijon', siret: dijonSiret, kind: 'commune', population: 12 };
    expect(await create(camille, { manual: typed })).toMatchObject({
      organisation: { name: 'Dijon', siret: dijonSiret, categoryCode: 'city_over_50k' },
    });
  });

  it('refuses a SIRET that does not exist, in the language of the person, and writes nothing', async () => {
    const before = await counts();
    const input = { manual: { ...manual, siret: '73282932000075' } };
    const french = await create(camille, input);
    const english = await create({ ...camille, language: 'en' }, input);
    expect(french).toMatchObject({ __typename: 'SiretInvalid', code: 'SIRET_INVALID' });
    expect(french.message).toMatch(/^Ce numéro SIRET/);
    expect(english.message).toMatch(/^This SIRET/);
    expect(await counts()).toEqual(before);
  });

  it('names the field that is missing or wrong', async () => {
    const fieldOf = async (changes: object) => (await create(camille, { manual: { ...manual, ...changes } })).field;
    expect(await fieldOf({ name: '  ' })).toBe('name');
    expect(await fieldOf({ name: 'x'.repeat(201) })).toBe('name');
    expect(await fieldOf({ kind: 'commune' })).toBe('population');
    expect(await fieldOf({ kind: 'commune', population: -1 })).toBe('population');
    expect(await fieldOf({ postcode: '5812' })).toBe('postcode');
    expect((await create(camille, {})).field).toBe('referenceStructureId');
    expect((await create(camille, { manual, referenceStructureId: uuidv7() })).field).toBe('referenceStructureId');
  });

  it('tells nobody who holds a structure that has a space, whichever way it is asked for', async () => {
    const before = await counts();
    const other = await app.signUp('autre@mairie.example', 'Dominique Petit');
    for (const input of [
      { referenceStructureId: await idOf('commune', 'Toulouse') },
      { manual: { name: 'Toulouse', siret: '21310555400017', kind: 'commune', population: 1 } },
    ]) {
      const refused = await create(other, input);
      expect(refused).toMatchObject({
        __typename: 'OrganisationAlreadyRegistered',
        code: 'ORGANISATION_ALREADY_REGISTERED',
      });
      expect(JSON.stringify(refused)).not.toMatch(/camille|Toulouse|213105554/i);
    }
    expect(await counts()).toEqual(before);
    expect((await app.graphql(other, '{ me { organisations { id } } }')).data).toEqual({ me: { organisations: [] } });
  });

  it('gives a structure to exactly one of many who ask at once', async () => {
    const people = await Promise.all(
      Array.from({ length: 8 }, (_, index) => app.signUp(`ensemble-${index}@mairie.example`)),
    );
    const referenceStructureId = await idOf('department', 'Sarthe');
    const outcomes = await Promise.all(people.map((person) => create(person, { referenceStructureId })));
    const names = outcomes.map((outcome) => outcome.__typename).toSorted();
    expect(names).toEqual([...Array.from({ length: 7 }, () => 'OrganisationAlreadyRegistered'), 'OrganisationCreated']);
    expect(
      await app.sql('SELECT 1 FROM organisation WHERE reference_structure_id = $1', [referenceStructureId]),
    ).toHaveLength(1);
  });

  it('answers a double click with the one space it made, and a later try of its owner too', async () => {
    const person = await app.signUp('double@mairie.example');
    const referenceStructureId = await idOf('department', 'Ain');
    const before = await counts();
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => create(person, { referenceStructureId })));
    outcomes.push(await create(person, { referenceStructureId }));
    expect(new Set(outcomes.map((outcome) => outcome.__typename))).toEqual(new Set(['OrganisationCreated']));
    const ids = new Set(outcomes.map(({ organisation }) => organisation?.id));
    expect(ids.size).toBe(1);
    expect((await app.graphql(person, '{ me { organisations { id } } }')).data).toEqual({
      me: { organisations: [...ids].map((id) => ({ id })) },
    });
    const [was, is] = [before, await counts()].map(([row]) => Number((row as { claims: string }).claims));
    expect(is).toBe((was ?? 0) + 1);
  });

  it('lets a service stand beside the town whose SIREN it shares', async () => {
    expect(await create(camille, { manual: { ...manual, siret: dijonSiret, postcode: '21000' } })).toMatchObject({
      organisation: { siren: '212102313', kind: 'france_services' },
    });
  });

  it('answers for a structure that is not listed as for any row that does not exist', async () => {
    const { errors } = await app.graphql(camille, createOrganisation, { input: { referenceStructureId: uuidv7() } });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('takes the person out of the space they were in: rights of two spaces never add up', async () => {
    const { userId } = await app.signUp('console@operateur.example');
    const atConsole = { userId, organisation: null, operator: { id: operatorId, roles: ['administrator'] as const } };
    await app.app.get(Transactions).run(atConsole, async (context) => {
      const organisations = await context.repository(Organisation);
      expect(await organisations.count()).toBeGreaterThan(0);
      const { id } = await context.foundOrganisation(operatorId);
      expect(await organisations.count()).toBe(0);
      expect(await context.organisation()).toMatchObject({ id, operatorId });
      await expect(context.operatorId()).rejects.toThrow('no_operator');
    });
  });

  it('asks a visitor to sign in', async () => {
    const { errors } = await app.graphql({}, createOrganisation, { input: { manual } });
    expect(errors?.[0]?.extensions.code).toBe('SIGNED_OUT');
  });

  it('gives no space to a person under the id of another organisation, nor under an unknown one', async () => {
    const [toulouse] = await app.sql<{ id: string }>(
      "SELECT organisation_id AS id FROM organisation WHERE name = 'Toulouse'",
    );
    const stranger = await app.signUp('etranger@mairie.example');
    const ask = (organisationId: string) => app.graphql({ ...stranger, organisationId }, '{ organisation { name } }');
    const [others, unknown] = [await ask(toulouse?.id ?? ''), await ask(uuidv7())];
    expect(others.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(others.errors?.[0]?.message).toBe(unknown.errors?.[0]?.message);
    expect(others.data).toEqual(unknown.data);
  });
});

describe('without a barometer to register with', () => {
  it('gives no space', async () => {
    const app = await TestApp.start();
    try {
      const visitor = await app.signUp('tot@mairie.example');
      const { errors } = await app.graphql(visitor, createOrganisation, {
        input: { manual: { name: 'A', siret: unlistedSiret, kind: 'social_health' } },
      });
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(await app.sql('SELECT 1 FROM organisation')).toEqual([]);
    } finally {
      await app.stop();
    }
  });
});
