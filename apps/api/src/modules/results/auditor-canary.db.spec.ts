import { figureIds } from '@barometer/scoring';
import { readPdf } from '../../platform/pdf/read-pdf.fixture.js';
import { type AuditedEdition, type AuditedRegistration, givenAuditedEdition } from '../../testing/audited-edition.js';
import { givenAdministrator } from '../../testing/fixtures.js';
import { runJobs } from '../../testing/run-jobs.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';

/** Every figure is opened, and a document printed, on a machine that other specs share. */
jest.setTimeout(120_000);

/** An operator may name audits as it likes, also after whoever made them. */
const canary = 'dupont-0312';
/** However a document breaks or writes it. */
const trace = /dupont|0312/i;

const lineage = `query ($registrationId: UUID!, $editionId: UUID!, $figure: String!) {
  figureLineage(registrationId: $registrationId, editionId: $editionId, figure: $figure) { figure score { value }
    channels { code audits { number version outcome score excluded answers { criterionId value pointLabelFr } } } } }`;
const request = `mutation ($editionId: UUID!) { requestReport(editionId: $editionId, kind: detailed, language: fr) {
  ... on ReportRequested { report { id } } } }`;
const report = 'query ($id: UUID!) { report(id: $id) { url } }';

describe('the key of an audit, which may hold the name of whoever made it', () => {
  let app: TestApp;
  let edition: AuditedEdition;
  let site: AuditedRegistration;
  let reader: Visitor & { readonly cookie: string };

  const open = (figure: string) =>
    app.graphql<{ figureLineage: { channels: { audits: { number: number }[] | null }[] } | null }>(reader, lineage, {
      registrationId: site.registrationId,
      editionId: edition.editionId,
      figure,
    });
  const download = (url: string) => app.app.inject({ method: 'GET', url, headers: { cookie: reader.cookie } });

  beforeAll(async () => {
    app = await TestApp.start();
    edition = await givenAuditedEdition(app, [{ organisation: 'Ville', physicalVisits: true }]);
    site = edition.registrations[0] as AuditedRegistration;
    await app.sql(`UPDATE audit SET audit_key = $1 || audit_key`, [`${canary}-`]);
    const admin = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, edition.operatorId, admin.userId);
    const administrator = { cookie: admin.cookie, operatorId: edition.operatorId };
    const person = await app.signUp('lectrice@mairie.example');
    await app.sql(
      `INSERT INTO membership (organisation_id, user_id, operator_id, role, created_at) VALUES ($1, $2, $3, 'owner', now())`,
      [site.organisationId, person.userId, edition.operatorId],
    );
    reader = { cookie: person.cookie, organisationId: site.organisationId };
    await app.graphql(administrator, 'mutation ($id: UUID!) { startScoreRun(editionId: $id) { __typename } }', {
      id: edition.editionId,
    });
    await runJobs(app);
    const [run] = await app.sql<{ id: string }>('SELECT id FROM score_run');
    await app.graphql(administrator, 'mutation ($id: UUID!) { releaseScoreRun(id: $id) { __typename } }', {
      id: run?.id,
    });
    expect(await app.sql(`SELECT 1 FROM score_lineage WHERE rows::text LIKE '%' || $1 || '%'`, [canary])).toHaveLength(
      1,
    );
  });
  afterAll(() => app.stop());

  it('reaches a structure through the lineage of no figure: audits have numbers there', async () => {
    let opened = 0;
    for (const figure of figureIds(edition.grid)) {
      const answer = await open(figure);
      expect(JSON.stringify(answer)).not.toMatch(trace);
      opened += answer.data?.figureLineage === null ? 0 : 1;
    }
    expect(opened).toBeGreaterThan(100);
    const phone = (await open('channel:phone')).data?.figureLineage?.channels[0]?.audits;
    expect(phone?.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('stands neither in the export nor in the report', async () => {
    const csv = await download(
      `/files/results.csv?organisation=${site.organisationId}&edition=${edition.editionId}&lang=fr`,
    );
    expect(csv.statusCode).toBe(200);
    expect(csv.body).not.toMatch(trace);
    const { data } = await app.graphql<{ requestReport: { report: { id: string } } }>(reader, request, {
      editionId: edition.editionId,
    });
    await runJobs(app);
    const found = await app.graphql<{ report: { url: string } }>(reader, report, {
      id: data?.requestReport.report.id,
    });
    const file = await download(found.data?.report.url ?? '');
    expect(file.statusCode).toBe(200);
    const { pages, alternatives, title } = await readPdf(file.rawPayload);
    expect(pages.length).toBeGreaterThan(2);
    expect([...pages, ...alternatives, title].join(' ').replace(/[\s\u00ad-]+/g, '')).not.toMatch(trace);
  });

  it('is in no error: neither of an answer that cannot be explained, nor of an audit that is gone', async () => {
    const expectNoTrace = async (): Promise<void> => {
      const answer = await open('channel:phone');
      expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
      expect(JSON.stringify(answer)).not.toMatch(trace);
    };
    await app.sql(`UPDATE audit SET answers = substring(answers FOR 8) WHERE audit_key LIKE '%-phone-1'`);
    await expectNoTrace();
    await app.sql(`DELETE FROM audit WHERE audit_key LIKE '%-phone-1'`);
    await expectNoTrace();
  });
});
