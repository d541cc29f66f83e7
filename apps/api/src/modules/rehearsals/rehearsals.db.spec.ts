import { hashOf } from '@barometer/draw';
import { asOperator } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { givenDrawn } from '../../testing/draw-steps.js';
import { changeEdition } from '../../testing/edition-requests.js';
import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { runJobs } from '../../testing/run-jobs.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';
import { everyStratum } from '../editions/index.js';

const create = `mutation ($id: UUID!, $applicants: Int!) { createRehearsal(editionId: $id, applicants: $applicants) { __typename
  ... on RehearsalCreated { edition { id number state isSandbox beacon { kind source } } } ... on InvalidInput { field message } } }`;
const purge = `mutation ($id: UUID!) { purgeRehearsal(editionId: $id) { __typename ... on RehearsalPurged { editionId } ... on ExpectedError { message } } }`;

interface Created {
  readonly __typename: string;
  readonly edition: { readonly id: string; readonly state: string };
}

const territories = [
  { code: 'metropole', labelFr: 'Métropole', labelEn: 'Mainland', regionCodes: null },
  { code: 'outremer', labelFr: 'Outre-mer', labelEn: 'Overseas', regionCodes: ['01', '02'] },
];

describe('rehearsals', () => {
  let app: TestApp;
  let open: OpenEdition;
  let administrator: Visitor;

  beforeAll(async () => {
    app = await TestApp.start();
    const category = { family: 'council', labelFr: 'Régions', labelEn: 'Regions', populationCount: 18 };
    const categories = { region: category, department: { ...category, labelFr: 'Départements' } };
    const strata = everyStratum(Object.keys(categories), territories, { 'region.outremer': 2 });
    open = await givenOpenEdition(app, { categories, territories, strata });
    const person = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, open.operatorId, person.userId);
    administrator = { cookie: person.cookie, operatorId: open.operatorId };
  });
  afterAll(() => app.stop());

  const rehearse = async (applicants: number): Promise<Created> => {
    const { data, errors } = await app.graphql<{ createRehearsal: Created }>(administrator, create, {
      id: open.editionId,
      applicants,
    });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.createRehearsal;
  };

  it('are filled with invented applicants of every stratum, first-timers and not, without a mail, an order or a number of the others', async () => {
    const { edition } = await rehearse(40);
    expect(edition).toMatchObject({
      number: 12,
      state: 'registration',
      isSandbox: true,
      beacon: { kind: 'announced' },
    });
    const applicants = await app.sql(
      `SELECT stratum_key, count(*)::int AS n, count(*) FILTER (WHERE is_first_time)::int AS first FROM registration WHERE edition_id = $1 GROUP BY 1 ORDER BY 1`,
      [edition.id],
    );
    expect(applicants).toEqual([
      { stratum_key: 'department.metropole', n: 10, first: 7 },
      { stratum_key: 'department.outremer', n: 10, first: 7 },
      { stratum_key: 'region.metropole', n: 10, first: 7 },
      { stratum_key: 'region.outremer', n: 10, first: 7 },
    ]);
    const [found] = await app.sql(
      `SELECT min(reference) AS first, count(DISTINCT draw_id)::int AS ids, (SELECT count(*)::int FROM "order") AS orders, (SELECT count(*)::int FROM mail_message) AS mails,
         (SELECT count(*)::int FROM membership m JOIN organisation o USING (organisation_id) WHERE o.sandbox_edition_id = $1) AS owners
       FROM registration WHERE edition_id = $1`,
      [edition.id],
    );
    expect(found).toEqual({ first: 'ESS-2099-000001', ids: 40, orders: 0, mails: 0, owners: 0 });
  });

  it('are no edition to go on from', async () => {
    const { edition } = await rehearse(4);
    const next = `mutation ($id: UUID!) { outcome: createNextEdition(previousId: $id) { __typename ... on ExpectedError { message } } }`;
    const { data } = await app.graphql(administrator, next, { id: edition.id });
    expect(data).toEqual({
      outcome: { __typename: 'TransitionRefused', message: expect.stringContaining('répétition') },
    });
  });

  it('are seen by their operator alone: no public page, document, price nor first page tells of them', async () => {
    const { edition } = await rehearse(4);
    const open12 = await app.graphql({}, '{ openEdition { id } }');
    expect(open12.data).toEqual({ openEdition: { id: open.editionId } });
    const published = `query ($id: UUID!) { publishedEdition(id: $id) { rulesHash } }`;
    for (const visitor of [{}, administrator]) {
      const { data } = await app.graphql(visitor, published, { id: edition.id });
      expect(data).toEqual({ publishedEdition: null });
    }
    const inConsole = `query ($id: UUID!) { publication(editionId: $id) { rulesHash } }`;
    expect((await app.graphql(administrator, inConsole, { id: edition.id })).data).toMatchObject({
      publication: { rulesHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const price = `query ($id: UUID!) { priceOf(question: { editionId: $id, categoryCode: "region", sites: [{ physicalVisits: false }] }) { netCents } }`;
    expect((await app.graphql({}, price, { id: edition.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    for (const query of [`edition=${edition.id}`, `edition=${edition.id}&operator=${open.operatorId}`]) {
      const response = await app.app.inject({
        method: 'GET',
        url: `/files/edition-document.json?${query}&document=rules`,
        headers: { cookie: administrator.cookie ?? '' },
      });
      expect(response.statusCode).toBe(404);
    }
  });

  it('close and draw when their administrator says, and end there', async () => {
    const { edition } = await rehearse(4);
    const input = {
      editionId: edition.id,
      registrationClosesAt: '2026-01-01T08:00:00Z',
      beaconAt: '2026-01-01T08:01:00Z',
      offersAt: '2026-01-01T08:02:00Z',
      reason: 'Répétition',
    };
    expect(await changeEdition(app, administrator, 'moveRehearsal', { input })).toMatchObject({
      __typename: 'EditionAmended',
    });
    expect(
      await changeEdition(app, administrator, 'moveRehearsal', { input: { ...input, editionId: open.editionId } }),
    ).toMatchObject({ __typename: 'TransitionRefused' });
    await app.sql(`UPDATE edition SET state = 'draw' WHERE id = $1`, [edition.id]);
    expect(
      await changeEdition(app, administrator, 'moveEdition', { editionId: edition.id, to: 'field_work' }),
    ).toMatchObject({ __typename: 'TransitionRefused', message: expect.stringContaining('s’arrête après le tirage') });
  });

  it('are deleted by one action without leaving a row, and nothing else is', async () => {
    const before = await contents(app);
    const { edition } = await rehearse(12);
    await changeEdition(app, administrator, 'addPlaces', {
      editionId: edition.id,
      label: 'open',
      count: 1,
      reason: 'x',
    });
    await app.sql(
      `INSERT INTO place_event (id, operator_id, edition_id, place_number, label, kind, at) VALUES (gen_random_uuid(), $1, $2, 1, 'open', 'added', now())`,
      [open.operatorId, edition.id],
    );
    await app.sql(
      `INSERT INTO campaign (id, operator_id, edition_id, segment, subject_fr, body_fr, subject_en, body_en, created_by, created_at, updated_at)
       VALUES (gen_random_uuid(), $1, $2, '{}', '', '', '', '', $1, now(), now())`,
      [open.operatorId, edition.id],
    );
    const { data } = await app.graphql(administrator, purge, { id: edition.id });
    expect(data).toEqual({ purgeRehearsal: { __typename: 'RehearsalPurged', editionId: edition.id } });
    expect(await contents(app)).toEqual(before);
    const real = await app.graphql(administrator, purge, { id: open.editionId });
    expect(real.data).toMatchObject({ purgeRehearsal: { __typename: 'TransitionRefused' } });
  });

  it('are drawn like an edition, their places offered and added to, and then leave nothing behind either', async () => {
    const before = await contents(app);
    const { edition } = await rehearse(30);
    // The real edition goes on for longer than the rehearsal: its own list stays open.
    await app.sql(`UPDATE edition SET registration_closes_at = '2100-01-01T00:00:00Z' WHERE id = $1`, [open.editionId]);
    const rehearsal = { open: { ...open, editionId: edition.id }, administrator };
    await givenDrawn(app, rehearsal);
    const states = await app.sql<{ state: string; n: number }>(
      'SELECT state, count(*)::int AS n FROM registration WHERE edition_id = $1 GROUP BY state ORDER BY state',
      [edition.id],
    );
    expect(states).toEqual([
      { state: 'offered', n: 5 },
      { state: 'waiting', n: 25 },
    ]);
    const change = { editionId: edition.id, label: 'open', count: 2, reason: 'Deux places de plus' };
    expect(await changeEdition(app, administrator, 'addPlaces', change)).toMatchObject({
      __typename: 'EditionAmended',
    });
    await runJobs(app, { evenIfLater: true });
    const [mails] = await app.sql('SELECT count(*)::int AS n FROM mail_message');
    expect(mails).toEqual({ n: 0 });
    const { data } = await app.graphql(administrator, purge, { id: edition.id });
    expect(data).toMatchObject({ purgeRehearsal: { __typename: 'RehearsalPurged' } });
    expect(await contents(app)).toEqual(before);
    // What was planned for it finds nothing to do any more.
    await runJobs(app, { evenIfLater: true });
  });

  it('are the only thing that the database lets the application delete', async () => {
    const { edition } = await rehearse(3);
    const deleted = (table: string, operatorId = open.operatorId): Promise<number> =>
      app.app.get(Transactions).run(asOperator(operatorId), async (context) => {
        const [, count] = (await (await context.manager()).query(`DELETE FROM ${table}`)) as [unknown, number];
        context.markForRollback();
        return count;
      });
    expect(await deleted('registration', '01900000-0000-7000-8000-000000000000')).toBe(0);
    const ofRehearsals = await app.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM registration r JOIN edition e ON e.id = r.edition_id WHERE e.is_sandbox`,
    );
    expect(await deleted('registration')).toBe(ofRehearsals[0]?.n);
    const [editions] = await app.sql<{ n: number }>('SELECT count(*)::int AS n FROM edition WHERE is_sandbox');
    expect(await deleted('edition')).toBe(editions?.n);
    expect(editions?.n).toBeGreaterThan(0);
    await app.graphql(administrator, purge, { id: edition.id });
  });

  it('are filled with a sensible number of applicants', async () => {
    for (const applicants of [0, 2001]) expect(await rehearse(applicants)).toMatchObject({ field: 'applicants' });
  });

  it('leave the documents of the edition they rehearse to everybody: their bytes make the published hashes', async () => {
    const asked = `query ($id: UUID!) { publishedEdition(id: $id) { rulesHash settingsHash gridHash weightsHash categoriesHash } }`;
    const { data } = await app.graphql<{ publishedEdition: Record<string, string> }>({}, asked, { id: open.editionId });
    for (const document of ['rules', 'settings', 'grid', 'weights', 'categories']) {
      const response = await app.app.inject({
        method: 'GET',
        url: `/files/edition-document.json?edition=${open.editionId}&document=${document}`,
      });
      expect(response.statusCode).toBe(200);
      expect([document, hashOf(response.json())]).toEqual([document, data?.publishedEdition[`${document}Hash`]]);
      expect(response.headers['content-disposition']).toContain(`edition-12-${document}.json`);
    }
  });
});

/** How many rows each table has that names an edition or an organisation. */
async function contents(app: TestApp): Promise<unknown> {
  const tables = await app.sql<{ name: string }>(
    `SELECT DISTINCT quote_ident(table_name) AS name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND (column_name IN ('edition_id', 'organisation_id') OR table_name = 'edition') ORDER BY 1`,
  );
  const counts = await Promise.all(tables.map(({ name }) => app.sql(`SELECT count(*)::int AS n FROM ${name}`)));
  return tables.map(({ name }, index) => [name, counts[index]]);
}
