import { readXlsx } from 'hucre/xlsx';
import { parse } from 'csv-parse/sync';
import { givenConfirmedSites } from '../../../testing/confirmed-sites.js';
import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../../testing/fixtures.js';
import { givenParticipant } from '../../../testing/participants.js';
import { TestApp, type Visitor } from '../../../testing/test-app.js';
import { everyStratum } from '../../editions/index.js';

const counts = `query ($edition: UUID!, $filter: RegistrationFilter) {
  registrations(editionId: $edition, filter: $filter, first: 1) { totalCount nodes { reference hasBouncedAddress } }
  registrationCounts(editionId: $edition, filter: $filter) {
    total firstTimers days { day count } categories { code count applications places } territories { code count }
    strata { code applications } kinds { kind count } states { state count }
  }
}`;

interface Answer {
  readonly registrations: { totalCount: number; nodes: { reference: string; hasBouncedAddress: boolean }[] };
  readonly registrationCounts: {
    total: number;
    firstTimers: number;
    days: { day: string; count: number }[];
    territories: { code: string; count: number }[];
    strata: { code: string; applications: number }[];
  };
}

const territories = [
  { code: 'west', labelFr: 'Ouest', labelEn: 'West', regionCodes: ['53'] },
  { code: 'rest', labelFr: 'Reste', labelEn: 'Rest', regionCodes: null },
];

describe('the control of registrations', () => {
  let app: TestApp;
  let open: OpenEdition;
  let administrator: Visitor & { operatorId: string };

  beforeAll(async () => {
    app = await TestApp.start();
    const places = { 'city_under_20k.west': 1, 'city_under_20k.rest': 1 };
    const model = await givenOpenEdition(app);
    const [{ codes } = { codes: [] }] = await app.sql<{ codes: string[] }>(
      'SELECT ARRAY(SELECT jsonb_object_keys(categories)) AS codes FROM edition WHERE id = $1',
      [model.editionId],
    );
    const strata = everyStratum(codes, territories, places);
    open = await givenOpenEdition(app, { territories, strata, isSandbox: true });
    const { cookie, userId } = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, open.operatorId, userId);
    administrator = { cookie, operatorId: open.operatorId };
    const sites = await givenConfirmedSites(app, open, 40, { kind: 'free' });
    // Two on either side of midnight in Paris, every fourth in the West, every tenth not for the first time.
    await app.sql(
      `UPDATE registration r SET submitted_at = CASE n WHEN 1 THEN '2027-03-14T22:59:59Z'::timestamptz WHEN 2 THEN '2027-03-14T23:00:00Z' ELSE '2027-03-16T12:00:00Z' END,
         region_code = CASE WHEN n % 4 = 0 THEN '53' WHEN n % 4 = 1 THEN '11' END, is_first_time = n % 10 <> 0
       FROM unnest($1::uuid[]) WITH ORDINALITY AS x(id, n) WHERE r.id = x.id`,
      [sites.map(({ registrationId }) => registrationId)],
    );
    await app.sql(`UPDATE organisation SET name = '=HYPERLINK("x")' WHERE organisation_id = $1`, [
      sites[0]?.organisationId,
    ]);
    await app.sql(
      `INSERT INTO mail_bounce (id, operator_id, organisation_id, mail_id, address, diagnostic, bounced_at) VALUES ($1, $2, $1, $1, 'refuse@x.example', '550', now())`,
      [sites[0]?.organisationId, open.operatorId],
    );
  });
  afterAll(() => app.stop());

  const ask = async (filter: object): Promise<Answer> => {
    const { data, errors } = await app.graphql<Answer>(administrator, counts, { edition: open.editionId, filter });
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  };
  const file = async (extension: string, search: object, visitor: Visitor = administrator) =>
    app.app.inject({
      method: 'GET',
      url: `/files/registrations.${extension}?${new URLSearchParams({ operator: open.operatorId, edition: open.editionId, ...search }).toString()}`,
      headers: { cookie: visitor.cookie ?? '' },
    });
  const csvRows = async (search: object): Promise<Record<string, string>[]> =>
    parse((await file('csv', { lang: 'fr', ...search })).body, { bom: true, delimiter: ';', columns: true });

  it.each([
    [{}, 40],
    [{ territory: 'west' }, 10],
    [{ territory: 'rest' }, 30],
    [{ territory: 'nowhere' }, 0],
    [{ isFirstTime: false }, 4],
    [{ from: '2027-03-15' }, 39],
    [{ to: '2027-03-14' }, 1],
    [{ from: '2027-03-15', to: '2027-03-15' }, 1],
    [{ category: 'city_under_20k', kind: 'free', state: 'confirmed' }, 40],
    [{ category: 'department' }, 0],
    [{ search: 'commune 1', territory: 'rest' }, 8],
  ])('lists, counts and exports the same registrations for %j', async (filter, expected) => {
    const answer = await ask(filter);
    expect(answer.registrations.totalCount).toBe(expected);
    expect(answer.registrationCounts.total).toBe(expected);
    expect(answer.registrationCounts.days.reduce((sum, { count }) => sum + count, 0)).toBe(expected);
    expect(await csvRows(filter)).toHaveLength(expected);
  });

  it('counts by the day in Paris and against the places of strata', async () => {
    const { registrationCounts, registrations } = await ask({});
    expect(registrationCounts.days).toEqual([
      { day: '2027-03-14', count: 1 },
      { day: '2027-03-15', count: 1 },
      { day: '2027-03-16', count: 38 },
    ]);
    expect(registrationCounts.firstTimers).toBe(36);
    expect(registrationCounts.strata).toEqual([
      { code: 'city_under_20k.west', applications: 10 },
      { code: 'city_under_20k.rest', applications: 30 },
    ]);
    expect(registrations.nodes).toEqual([{ reference: 'INS-2027-000001', hasBouncedAddress: true }]);
  });

  it('refuses a day that is none', async () => {
    const { errors } = await app.graphql(administrator, counts, {
      edition: open.editionId,
      filter: { from: '2027-02-30' },
    });
    expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('names the file, escapes formulas and marks every row of a rehearsal', async () => {
    const { headers } = await file('csv', { lang: 'fr' });
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="bac-a-sable-inscriptions-2027-\d{4}-\d\d-\d\d\.csv"$/,
    );
    const rows = await csvRows({});
    expect(rows[0]).toMatchObject({
      'Référence [reference]': 'INS-2027-000001',
      'Structure [organisation]': `'=HYPERLINK("x")`,
      'Territoire, code [territory_code]': 'rest',
      'Territoire [territory]': 'Reste',
      'Déposée le (heure de Paris) [submitted_at]': '2027-03-14 23:59',
      'Courriels non remis [mail_bounced]': 'oui',
    });
    expect(new Set(rows.map((row) => row['Nature des données [mark]']))).toEqual(
      new Set(['Édition d’essai\u00a0: aucune de ces inscriptions n’est réelle']),
    );
  });

  it('gives a workbook with dates and numbers, and says on a second sheet what was filtered', async () => {
    const { rawPayload, headers } = await file('xlsx', { lang: 'en', territory: 'west', isFirstTime: 'true' });
    expect(headers['content-disposition']).toContain('.xlsx');
    const [table, notes] = (await readXlsx(rawPayload, { readStyles: true })).sheets;
    expect(table?.rows).toHaveLength(1 + 8);
    const submitted = table?.rows[0]?.indexOf('Sent on (Paris time) [submitted_at]') ?? -1;
    expect(table?.rows[1]?.[submitted]).toEqual(new Date('2027-03-16T13:00:00Z'));
    expect(notes?.rows).toEqual(
      expect.arrayContaining([
        ['Rows', '8'],
        ['Territory', 'West'],
        ['First participation', 'yes'],
      ]),
    );
  });

  it('hands nothing to a participant, nor to another operator', async () => {
    const participant = await givenParticipant(app, open);
    expect((await file('csv', {}, participant.owner)).statusCode).toBe(403);
    expect((await file('csv', {}, {})).statusCode).toBe(401);
    const other = await givenOpenEdition(app);
    const { cookie, userId } = await app.signUp('admin@autre.example');
    await givenAdministrator(app, other.operatorId, userId);
    const foreign = await file('csv', { operator: other.operatorId }, { cookie });
    expect(foreign.statusCode).toBe(404);
  });
});
