import { givenConfirmedSites } from '../../testing/confirmed-sites.js';
import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { runJobs } from '../../testing/run-jobs.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';
import { uploadImport } from '../../testing/upload.js';

const importQuery = `query ($id: UUID!) { auditImport(id: $id) { state auditCount newAudits problemCount problems { file line column message } } }`;

describe('generated files', () => {
  let app: TestApp;
  let open: OpenEdition;
  let administrator: Visitor & { cookie: string; operatorId: string };

  beforeAll(async () => {
    app = await TestApp.start();
    open = await givenOpenEdition(app, { state: 'field_work' });
    const person = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, open.operatorId, person.userId);
    administrator = { cookie: person.cookie, operatorId: open.operatorId };
    await givenConfirmedSites(app, open, 5);
  });
  afterAll(() => app.stop());

  function download(file: 'audits' | 'answers', visitor: Visitor, editionId = open.editionId) {
    return app.app.inject({
      method: 'GET',
      url: `/files/demonstration-${file}.csv?operator=${visitor.operatorId ?? ''}&edition=${editionId}`,
      headers: visitor.cookie === undefined ? {} : { cookie: visitor.cookie },
    });
  }

  it('pass the dry run for every confirmed site, of whatever equipment', async () => {
    await app.sql(`UPDATE registration SET physical_visits = true WHERE reference = 'INS-2027-000002'`);
    await app.sql(
      `UPDATE site SET has_social_account = false WHERE id = (SELECT site_id FROM registration WHERE reference = 'INS-2027-000003')`,
    );
    await app.sql(`UPDATE registration SET state = 'withdrawn' WHERE reference = 'INS-2027-000005'`);
    const [audits, answers] = [await download('audits', administrator), await download('answers', administrator)];
    expect(audits.headers['content-disposition']).toBe('attachment; filename="demonstration-audits.csv"');
    expect(audits.body).not.toContain('INS-2027-000005');
    const { body } = await uploadImport(app, administrator, open.editionId, {
      audits: audits.body,
      answers: answers.body,
    });
    await runJobs(app);
    const { data } = await app.graphql<{ auditImport: object }>(administrator, importQuery, { id: body.importId });
    expect(data?.auditImport).toEqual({
      state: 'ready',
      auditCount: 13 + 15 + 11 + 13,
      newAudits: 13 + 15 + 11 + 13,
      problemCount: 0,
      problems: [],
    });
  });

  it('give a site the same answers whoever joins later', async () => {
    const linesOf = (csv: string) => csv.split('\n').filter((line) => line.includes('INS-2027-000001'));
    const before = linesOf((await download('answers', administrator)).body);
    await app.sql(`UPDATE registration SET state = 'confirmed' WHERE reference = 'INS-2027-000005'`);
    const after = await download('answers', administrator);
    expect(after.body).toContain('INS-2027-000005');
    expect(linesOf(after.body)).toEqual(before);
  });

  it('are for those who import audits, in their own console', async () => {
    const stranger = await app.signUp('etranger@mairie.example');
    const elsewhere = await givenOpenEdition(app, { number: 1 });
    expect((await download('audits', { operatorId: open.operatorId })).statusCode).toBe(401);
    expect((await download('audits', { ...stranger, operatorId: open.operatorId })).statusCode).toBe(403);
    expect((await download('audits', administrator, elsewhere.editionId)).statusCode).toBe(404);
  });
});
