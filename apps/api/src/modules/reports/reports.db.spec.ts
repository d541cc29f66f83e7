import { createHash } from 'node:crypto';
import { asOperator } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type PdfContent, readPdf } from '../../platform/pdf/read-pdf.fixture.js';
import { PdfPrinter } from '../../platform/pdf/pdf-printer.js';
import { PdfError } from '../../platform/pdf/pdf-request.js';
import {
  type AuditedEdition,
  type AuditedRegistration,
  givenAuditedEdition,
  labelCanary,
} from '../../testing/audited-edition.js';
import { givenAdministrator } from '../../testing/fixtures.js';
import { runJobs } from '../../testing/run-jobs.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';
import { MakeReportHandler } from './make-report.handler.js';
import { SampleReports } from './sample-reports.js';

/** Each document takes a process and some hundred milliseconds, more where the machine is shared. */
jest.setTimeout(60_000);

const request = `mutation ($editionId: UUID!, $kind: ReportKind!, $language: Language!) { requestReport(editionId: $editionId, kind: $kind, language: $language) {
  __typename ... on ReportRequested { report { id state url job { state } } } ... on ExpectedError { code message } } }`;
const report = 'query ($id: UUID!) { report(id: $id) { id kind language state url job { state error } } }';

interface Requested {
  readonly requestReport: { readonly report?: { readonly id: string; readonly state: string } };
}
interface Found {
  readonly report: {
    readonly state: string;
    readonly url: string | null;
    readonly job: { readonly state: string };
  } | null;
}

/** The words of a document without the places where lines break. */
function wordsOf({ pages }: PdfContent): string {
  return pages.join(' ').replace(/[\s\u00ad-]+/g, '');
}

describe('reports', () => {
  let app: TestApp;
  let edition: AuditedEdition;
  const visitors = new Map<string, Visitor>();

  const registrationOf = (organisation: string): AuditedRegistration => {
    const found = edition.registrations.find((registration) => registration.organisation === organisation);
    if (found === undefined) throw new Error(`No such organisation: ${organisation}`);
    return found;
  };
  const visitorOf = (organisation: string): Visitor => visitors.get(organisation) ?? {};
  const ask = async (organisation: string, kind: string, language = 'fr') =>
    app.graphql<Requested>(visitorOf(organisation), request, { editionId: edition.editionId, kind, language });
  const asked = async (organisation: string, kind: string, language = 'fr'): Promise<string> =>
    (await ask(organisation, kind, language)).data?.requestReport.report?.id ?? '';
  const find = async (organisation: string, id: string) =>
    (await app.graphql<Found>(visitorOf(organisation), report, { id })).data?.report ?? null;
  const download = (url: string, visitor: Visitor) =>
    app.app.inject({ method: 'GET', url, headers: { cookie: visitor.cookie ?? '' } });

  beforeAll(async () => {
    app = await TestApp.start();
    edition = await givenAuditedEdition(app, [
      { organisation: 'payante', siteName: 'Hôtel de ville', physicalVisits: true },
      { organisation: 'payante', siteName: 'Annexe', hasSocialAccount: false },
      { organisation: 'gratuite', kind: 'free', hasSocialAccount: false },
      { organisation: 'choisie', kind: 'selected' },
      { organisation: 'mixte', siteName: 'Siège' },
      { organisation: 'mixte', siteName: 'Antenne' },
      { organisation: 'mixte', siteName: 'Relais', kind: 'free' },
      ...Array.from({ length: 8 }, (_, index) => ({ organisation: `paire ${index + 1}` })),
    ]);
    const admin = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, edition.operatorId, admin.userId);
    const administrator = { cookie: admin.cookie, operatorId: edition.operatorId };
    for (const organisation of ['payante', 'gratuite', 'choisie', 'mixte']) {
      const person = await app.signUp(`${organisation}@mairie.example`);
      const { organisationId } = registrationOf(organisation);
      await app.sql(
        `INSERT INTO membership (organisation_id, user_id, operator_id, role, created_at) VALUES ($1, $2, $3, 'owner', now())`,
        [organisationId, person.userId, edition.operatorId],
      );
      visitors.set(organisation, { cookie: person.cookie, organisationId });
    }
    await app.graphql(administrator, 'mutation ($id: UUID!) { startScoreRun(editionId: $id) { __typename } }', {
      id: edition.editionId,
    });
    await runJobs(app);
    const early = await ask('payante', 'detailed');
    expect(early.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const [run] = await app.sql<{ id: string }>('SELECT id FROM score_run');
    await app.graphql(administrator, 'mutation ($id: UUID!) { releaseScoreRun(id: $id) { __typename } }', {
      id: run?.id,
    });
  });
  afterAll(() => app.stop());

  it('are made once per kind and language, with every detail of a paid participation', async () => {
    const [id, again] = await Promise.all([asked('payante', 'detailed'), asked('payante', 'detailed')]);
    expect(again).toBe(id);
    expect(await find('payante', id)).toMatchObject({ state: 'queued', url: null, job: { state: 'queued' } });
    await runJobs(app);
    const ready = await find('payante', id);
    expect(ready).toMatchObject({ state: 'ready', job: { state: 'succeeded' } });
    const file = await download(ready?.url ?? '', visitorOf('payante'));
    expect(file.headers['content-type']).toBe('application/pdf');
    expect(file.headers['content-disposition']).toMatch(
      /^attachment; filename="rapport-detaille-2027-\d{4}-\d\d-\d\d\.pdf"$/,
    );
    const pdf = await readPdf(file.rawPayload);
    expect(wordsOf(pdf)).toContain(labelCanary);
    expect(wordsOf(pdf)).toContain('Annexe');
    const [row] = await app.sql<{ file_hash: string }>('SELECT file_hash FROM report WHERE id = $1', [id]);
    expect(row?.file_hash).toBe(createHash('sha256').update(file.rawPayload).digest('hex'));
    expect(await asked('payante', 'detailed')).toBe(id);
    const { data } = await app.graphql<{ results: { reports: { id: string }[] }[] }>(
      visitorOf('payante'),
      '{ results { reports { id kind state url } } }',
    );
    expect(data?.results[0]?.reports).toEqual([{ id, kind: 'detailed', state: 'ready', url: ready?.url }]);
  });

  it('give of an organisation the mean that the run stored, and of its paid sites alone where another one is free', async () => {
    const rounded = (value: number) => (Math.floor(value * 10 + 0.5) / 10).toFixed(1).replace('.', ',');
    const firstSentence = async (organisation: string) => {
      const id = await asked(organisation, 'detailed');
      await runJobs(app);
      const url = (await find(organisation, id))?.url ?? '';
      return wordsOf(await readPdf((await download(url, visitorOf(organisation))).rawPayload));
    };
    const [whole] = await app.sql<{ value: number }>(
      `SELECT (figures #>> '{overall,value}')::float8 AS value FROM organisation_score WHERE organisation_id = $1`,
      [registrationOf('payante').organisationId],
    );
    expect(await firstSentence('payante')).toContain(`Vos2sitesobtiennentenmoyenne${rounded(whole?.value ?? 0)}sur100`);
    const [paid] = await app.sql<{ value: number }>(
      `SELECT avg((figures #>> '{overall,value}')::float8) AS value FROM site_score
       JOIN registration ON registration.id = registration_id AND kind = 'paid' WHERE site_score.organisation_id = $1`,
      [registrationOf('mixte').organisationId],
    );
    const mixed = await firstSentence('mixte');
    expect(mixed).toContain(`Vos2sitesobtiennentenmoyenne${rounded(paid?.value ?? 0)}sur100`);
    expect(mixed).toContain('Horsdecerapport:Relais,enparticipationgratuite');
  });

  it('hold for a free participant two pages of means, and no paid detail', async () => {
    expect((await ask('gratuite', 'detailed')).data).toMatchObject({
      requestReport: { __typename: 'ReportNotIncluded', code: 'REPORT_NOT_INCLUDED' },
    });
    const id = await asked('gratuite', 'synthetic', 'en');
    await runJobs(app);
    const file = await download((await find('gratuite', id))?.url ?? '', visitorOf('gratuite'));
    expect(file.headers['content-disposition']).toContain('filename="summary-sheet-2027-');
    const pdf = await readPdf(file.rawPayload);
    expect(pdf.pages).toHaveLength(2);
    expect(wordsOf(pdf)).not.toContain(labelCanary);
    expect(wordsOf(pdf)).not.toMatch(/Courtesy|Complaints/i);
    expect(pdf.title).toContain('2027 edition');
    expect(wordsOf(pdf)).not.toContain('onesiteonly');
    expect(pdf.alternatives.join(' ')).not.toMatch(/quartile|half of/i);
    const [stored] = await app.sql<{ figures: { overall: { value: number } } }>(
      'SELECT figures FROM site_score WHERE registration_id = $1',
      [registrationOf('gratuite').registrationId],
    );
    expect(wordsOf(pdf)).toContain((Math.floor((stored?.figures.overall.value ?? 0) * 10 + 0.5) / 10).toFixed(1));
  });

  it('tell a paid organisation that asks for the sheet no more than a free one', async () => {
    const id = await asked('payante', 'synthetic');
    await runJobs(app);
    const pdf = await readPdf(
      (await download((await find('payante', id))?.url ?? '', visitorOf('payante'))).rawPayload,
    );
    expect(wordsOf(pdf)).not.toContain(labelCanary);
    expect(pdf.title).toContain('Annexe');
    expect(pdf.title).toContain('Édition 2027');
    expect(wordsOf(pdf)).toContain('unseulsite,«Annexe»,parmiles2devotrestructure');
  });

  it('are refused where nothing may be read', async () => {
    expect((await ask('choisie', 'synthetic')).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('are found and served in their own organisation alone: another’s id is answered like an unknown one', async () => {
    const id = await asked('payante', 'detailed');
    expect(await find('gratuite', id)).toBeNull();
    const { organisationId } = registrationOf('gratuite');
    const foreign = await download(`/files/reports/${id}?organisation=${organisationId}`, visitorOf('gratuite'));
    const unknown = await download(
      `/files/reports/01900000-0000-7000-8000-000000000000?organisation=${organisationId}`,
      visitorOf('gratuite'),
    );
    expect([foreign.statusCode, unknown.statusCode]).toEqual([404, 404]);
    const stolen = await download(
      `/files/reports/${id}?organisation=${registrationOf('payante').organisationId}`,
      visitorOf('gratuite'),
    );
    expect(stolen.statusCode).toBe(403);
    expect(
      (await download(`/files/reports/${id}?organisation=${registrationOf('payante').organisationId}`, {})).statusCode,
    ).toBe(401);
  });

  it('survive a crash of their process, and fail with a reason where trying again would not help', async () => {
    const printer = app.app.get(PdfPrinter);
    const render = jest.spyOn(printer, 'render').mockRejectedValueOnce(new PdfError('crash', 'killed'));
    const id = await asked('payante', 'detailed', 'en');
    await runJobs(app, { toleratesFailures: true });
    expect(await find('payante', id)).toMatchObject({ state: 'rendering', job: { state: 'running' } });
    await runJobs(app, { evenIfLater: true });
    expect(await find('payante', id)).toMatchObject({ state: 'ready' });
    render.mockRejectedValueOnce(new PdfError('template', 'unexpected end of file'));
    const broken = await asked('gratuite', 'synthetic', 'fr');
    await runJobs(app);
    expect(await find('gratuite', broken)).toMatchObject({
      state: 'failed',
      job: { state: 'failed', error: expect.stringContaining('pas pu être composé') },
    });
    render.mockRestore();
    expect(await asked('gratuite', 'synthetic', 'fr')).toBe(broken);
    await runJobs(app);
    expect(await find('gratuite', broken)).toMatchObject({ state: 'ready' });
  });

  it('can be asked for again once the queue has given up, and are ready where only the last word was missing', async () => {
    const id = await asked('gratuite', 'synthetic', 'fr');
    const [{ jobId } = { jobId: '' }] = await app.sql<{ jobId: string }>(
      'SELECT job_id AS "jobId" FROM report WHERE id = $1',
      [id],
    );
    const { organisationId } = registrationOf('gratuite');
    const payload = { reportId: id, organisationId, operatorId: edition.operatorId, jobId };
    await app.sql(`UPDATE job_progress SET state = 'running' WHERE id = $1`, [jobId]);
    await app.app.get(MakeReportHandler).afterLastTry(payload);
    expect(await find('gratuite', id)).toMatchObject({ state: 'ready', job: { state: 'succeeded' } });
    await app.sql(`UPDATE report SET state = 'rendering' WHERE id = $1`, [id]);
    expect((await ask('gratuite', 'synthetic', 'fr')).data?.requestReport.report?.state).toBe('rendering');
    await app.app.get(MakeReportHandler).afterLastTry(payload);
    expect(await find('gratuite', id)).toMatchObject({
      state: 'failed',
      job: { state: 'failed', error: expect.stringContaining('à chaque essai') },
    });
    expect((await ask('gratuite', 'synthetic', 'fr')).data?.requestReport.report).toMatchObject({
      id,
      state: 'queued',
    });
    await runJobs(app);
    expect(await find('gratuite', id)).toMatchObject({ state: 'ready', job: { state: 'succeeded' } });
  });

  it('include public samples of an organisation of demonstration, once they are made, and never of a real one', async () => {
    const sample = (name: string) => download(`/files/sample-report/${name}.pdf`, {});
    const missing = await sample('fr');
    expect([missing.statusCode, missing.body]).toEqual([404, expect.stringContaining('pas encore prêt')]);
    const { organisationId } = registrationOf('payante');
    const make = () =>
      app.app
        .get(Transactions)
        .run(asOperator(edition.operatorId), (context) =>
          app.app.get(SampleReports).make(context, { organisationId, editionId: edition.editionId }),
        );
    await app.sql('UPDATE organisation SET is_demonstration = false WHERE organisation_id = $1', [organisationId]);
    await expect(make()).rejects.toThrow('demonstration');
    await app.sql('UPDATE organisation SET is_demonstration = true WHERE organisation_id = $1', [organisationId]);
    await make();
    await runJobs(app);
    for (const language of ['fr', 'en']) {
      const file = await sample(language);
      expect(file.statusCode).toBe(200);
      expect((await readPdf(file.rawPayload)).language).toMatch(new RegExp(`^${language}`));
      const sheet = await sample(`synthetic-${language}`);
      expect(sheet.statusCode).toBe(200);
      const pdf = await readPdf(sheet.rawPayload);
      expect(pdf.language).toMatch(new RegExp(`^${language}`));
      expect(pdf.pages).toHaveLength(2);
      expect(wordsOf(pdf)).not.toContain(labelCanary);
    }
  });
});
