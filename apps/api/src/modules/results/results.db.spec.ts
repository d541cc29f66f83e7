import { unpackCriterionFigures } from '@barometer/scoring';
import { v7 as uuidv7 } from 'uuid';
import {
  type AuditedEdition,
  type AuditedRegistration,
  givenAuditedEdition,
  labelCanary,
} from '../../testing/audited-edition.js';
import { givenAdministrator } from '../../testing/fixtures.js';
import { runJobs } from '../../testing/run-jobs.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';
import { asOrganisation } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { CriterionScore } from './criterion-score.entity.js';
import { packedFigures } from './domain/packed-figures.js';
import { OrganisationScore } from './organisation-score.entity.js';
import { PeerStatistic } from './peer-statistic.entity.js';
import { ResultsService } from './results.service.js';
import { ScoreRun } from './score-run.entity.js';
import { SiteScore } from './site-score.entity.js';

/** A whole edition is arranged first, on a machine that other specs share. */
jest.setTimeout(60_000);

const figure = '{ value low high n reason peers { rung n mean median q1 q3 position } }';
const site = `registrationId reference level site { name } overall ${figure} overallWithPhysical ${figure} channels { code figure ${figure} }
  determinants { code figure ${figure} } stages { code figure ${figure} } criteria { id channel determinant labelFr labelEn value weight critical coefficient contribution gain peers { rung n mean median } }`;
const results = `{ results { runId asOf releasedAt methodVersion grid { code version } edition { name } sites { ${site} } } }`;
const siteResult = `query ($registrationId: UUID!, $editionId: UUID!) { siteResult(registrationId: $registrationId, editionId: $editionId) { ${site} } }`;

interface Figure {
  readonly value: number | null;
  readonly reason: string | null;
  readonly peers: { readonly n: number; readonly mean: number; readonly median: number | null } | null;
}

interface Site {
  readonly registrationId: string;
  readonly level: string;
  readonly overall: Figure;
  readonly channels: readonly { readonly code: string; readonly figure: Figure }[];
  readonly determinants: readonly { readonly code: string; readonly figure: Figure }[] | null;
  readonly criteria: readonly Criterion[] | null;
}

interface Criterion {
  readonly id: string;
  readonly channel: string;
  readonly labelFr: string;
  readonly value: number;
  readonly coefficient: number | null;
  readonly contribution: number | null;
  readonly gain: number | null;
  readonly peers: Figure['peers'];
}

interface Results {
  readonly results: readonly { readonly runId: string; readonly asOf: string; readonly sites: readonly Site[] }[];
}

describe('results of an organisation', () => {
  let app: TestApp;
  let edition: AuditedEdition;
  let administrator: Visitor;
  const visitors = new Map<string, Visitor>();

  const registrationOf = (organisation: string): AuditedRegistration => {
    const found = edition.registrations.find((registration) => registration.organisation === organisation);
    if (found === undefined) throw new Error(`No such organisation: ${organisation}`);
    return found;
  };
  const visitorOf = (organisation: string): Visitor => visitors.get(organisation) ?? {};
  const read = async (organisation: string) =>
    (await app.graphql<Results>(visitorOf(organisation), results)).data?.results ?? [];
  const download = (visitor: Visitor, organisationId: string, lang = 'fr', editionId = edition.editionId) =>
    app.app.inject({
      method: 'GET',
      url: `/files/results.csv?organisation=${organisationId}&edition=${editionId}&lang=${lang}`,
      headers: { cookie: visitor.cookie ?? '' },
    });

  beforeAll(async () => {
    app = await TestApp.start();
    edition = await givenAuditedEdition(app, [
      { organisation: 'payante', siteName: '=HYPERLINK("https://ailleurs.example")', physicalVisits: true },
      { organisation: 'payante', siteName: 'Annexe' },
      { organisation: 'gratuite', kind: 'free', hasSocialAccount: false },
      { organisation: 'choisie', kind: 'selected' },
      { organisation: 'mixte', siteName: 'Payant' },
      { organisation: 'mixte', siteName: 'Gratuit', kind: 'free', audits: 3 },
      ...Array.from({ length: 8 }, (_, index) => ({ organisation: `paire ${index + 1}` })),
    ]);
    const admin = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, edition.operatorId, admin.userId);
    administrator = { cookie: admin.cookie, operatorId: edition.operatorId };
    for (const organisation of ['payante', 'gratuite', 'choisie', 'mixte']) {
      const person = await app.signUp(`${organisation}@mairie.example`);
      const { organisationId } = registrationOf(organisation);
      await app.sql(
        `INSERT INTO membership (organisation_id, user_id, operator_id, role, created_at) VALUES ($1, $2, $3, 'reader', now())`,
        [organisationId, person.userId, edition.operatorId],
      );
      visitors.set(organisation, { cookie: person.cookie, organisationId });
    }
    await app.graphql(administrator, 'mutation ($id: UUID!) { startScoreRun(editionId: $id) { __typename } }', {
      id: edition.editionId,
    });
    await runJobs(app);
  });
  afterAll(() => app.stop());

  it('are invisible before their release, even to a query written against the tables', async () => {
    expect(await read('payante')).toEqual([]);
    expect((await download(visitorOf('payante'), registrationOf('payante').organisationId)).statusCode).toBe(404);
    const { organisationId } = registrationOf('payante');
    const rows = () =>
      app.app.get(Transactions).run(asOrganisation(organisationId, edition.operatorId), async (context) => {
        const manager = await context.manager();
        const counts: number[] = [];
        for (const entity of [SiteScore, PeerStatistic, CriterionScore, OrganisationScore, ScoreRun])
          counts.push(await manager.count(entity));
        return counts;
      });
    expect(await rows()).toEqual([0, 0, 0, 0, 0]);
    const [run] = await app.sql<{ id: string }>('SELECT id FROM score_run');
    await app.graphql(administrator, 'mutation ($id: UUID!) { releaseScoreRun(id: $id) { __typename } }', {
      id: run?.id,
    });
    expect(await rows()).toEqual([2, 2, 11, 1, 1]);
  });

  it('are the stored figures for a paid site, with everything', async () => {
    const [released] = await read('payante');
    const [stored] = await app.sql<{
      figures: { overall: { value: number }; determinants: Record<string, number> };
    }>('SELECT figures FROM site_score WHERE registration_id = $1', [registrationOf('payante').registrationId]);
    const seen = released?.sites.find(
      ({ registrationId }) => registrationId === registrationOf('payante').registrationId,
    );
    expect(released?.sites).toHaveLength(2);
    expect(seen?.level).toBe('paid');
    expect(seen?.overall.value).toBe(stored?.figures.overall.value);
    expect(seen?.overall.peers).toMatchObject({ n: 11, median: expect.any(Number) });
    expect(seen?.channels.map(({ code }) => code)).toEqual([
      'phone',
      'email',
      'letter',
      'website',
      'social',
      'physical',
    ]);
    expect(Object.fromEntries(seen?.determinants?.map((row) => [row.code, row.figure.value]) ?? [])).toEqual(
      stored?.figures.determinants,
    );
    const rows = await app.sql<{ channel: string; figures: Buffer }>(
      'SELECT channel, figures FROM criterion_score WHERE registration_id = $1',
      [registrationOf('payante').registrationId],
    );
    const criteria = rows.flatMap(({ channel, figures }) =>
      Object.entries(unpackCriterionFigures(edition.grid, channel, packedFigures(figures))),
    );
    expect(seen?.criteria?.length).toBe(criteria.length);
    for (const [id, { peers, ...figures }] of criteria) {
      const shown = seen?.criteria?.find((criterion) => criterion.id === id);
      expect(shown).toMatchObject({ ...figures, peers: peers && { n: peers.n, mean: peers.mean } });
    }
    expect(seen?.criteria?.[0]?.labelFr).toContain(labelCanary);
  });

  it('say of a paid site what each criterion brings to the overall, which adds up to it, and what it could still add', async () => {
    const [released] = await read('payante');
    const seen = released?.sites.find(
      ({ registrationId }) => registrationId === registrationOf('payante').registrationId,
    );
    const entering = seen?.criteria?.filter(({ coefficient }) => coefficient !== null) ?? [];
    const sumOf = (figure: 'coefficient' | 'contribution' | 'gain'): number =>
      entering.reduce((sum, criterion) => sum + (criterion[figure] ?? Number.NaN), 0);
    expect(sumOf('contribution')).toBeCloseTo(seen?.overall.value ?? Number.NaN, 9);
    expect(sumOf('coefficient')).toBeCloseTo(1, 9);
    expect(sumOf('gain')).toBeCloseTo(100 - (seen?.overall.value ?? Number.NaN), 9);
    const visits = seen?.criteria?.filter(({ channel }) => channel === 'physical') ?? [];
    expect(visits.length).toBeGreaterThan(20);
    expect(visits.every(({ coefficient, gain }) => coefficient === null && gain === null)).toBe(true);
  });

  it('hold for a free site the means and the peers’ mean, and nothing finer', async () => {
    const { data } = await app.graphql<Results>(visitorOf('gratuite'), results);
    const seen = data?.results[0]?.sites[0];
    expect(seen).toMatchObject({
      level: 'free',
      determinants: null,
      stages: null,
      criteria: null,
      overallWithPhysical: null,
    });
    expect(seen?.overall).toMatchObject({
      value: expect.any(Number),
      peers: { n: 11, mean: expect.any(Number), median: null, q1: null, position: null },
    });
    expect(seen?.channels.find(({ code }) => code === 'social')?.figure).toMatchObject({
      value: null,
      reason: 'no_account',
      peers: null,
    });
    expect(seen?.channels.map(({ code }) => code)).not.toContain('physical');
    expect(JSON.stringify(data)).not.toContain(labelCanary);
    expect(JSON.stringify(data)).not.toMatch(/"(coefficient|contribution|gain)"/);
  });

  it('follow each site’s own participation where an organisation has both', async () => {
    const [released] = await read('mixte');
    expect(released?.sites.map(({ level, criteria }) => [level, criteria === null])).toEqual([
      ['free', true],
      ['paid', false],
    ]);
    expect(released?.sites[0]?.overall).toMatchObject({ value: null, reason: 'too_few_audits', peers: null });
    const { operatorId } = edition;
    const { organisationId } = registrationOf('mixte');
    const visible = await app.app
      .get(Transactions)
      .run(asOrganisation(organisationId, operatorId), (context) =>
        app.app.get(ResultsService).ofEdition(context, edition.editionId),
      );
    const paid = visible?.sites.find(({ result }) => result.level === 'paid')?.result.overall;
    expect(visible?.organisation?.siteCount).toBe(1);
    expect(visible?.organisation?.overall).toEqual({
      value: paid?.value,
      se: paid?.se,
      low: paid?.low,
      high: paid?.high,
      n: 1,
    });
  });

  it('are none for a site that was selected and not claimed', async () => {
    expect(await read('choisie')).toEqual([]);
    const { registrationId, organisationId } = registrationOf('choisie');
    const answer = await app.graphql(visitorOf('choisie'), siteResult, {
      registrationId,
      editionId: edition.editionId,
    });
    expect(answer).toEqual({ data: { siteResult: null } });
    expect((await download(visitorOf('choisie'), organisationId)).statusCode).toBe(404);
  });

  it('answer alike for another organisation’s site and for one that does not exist', async () => {
    const ask = (registrationId: string, editionId = edition.editionId) =>
      app.graphql(visitorOf('gratuite'), siteResult, { registrationId, editionId });
    const unknown = await ask('01900000-0000-7000-8000-000000000000');
    expect(unknown).toEqual({ data: { siteResult: null } });
    expect(await ask(registrationOf('payante').registrationId)).toEqual(unknown);
    expect(await ask(registrationOf('gratuite').registrationId, '01900000-0000-7000-8000-000000000000')).toEqual(
      unknown,
    );
    const own = await ask(registrationOf('gratuite').registrationId);
    expect(own.data).toMatchObject({ siteResult: { level: 'free' } });
  });

  it('are exported with the same figures, escaped, in the language asked for', async () => {
    const { organisationId } = registrationOf('payante');
    const french = await download(visitorOf('payante'), organisationId);
    expect(french.headers['content-disposition']).toMatch(
      /^attachment; filename="resultats-2027-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(french.body.startsWith('\uFEFFÉdition;Inscription;Site;')).toBe(true);
    expect(french.body).toContain(`;"'=HYPERLINK(""https://ailleurs.example"")";`);
    expect(french.body).not.toMatch(/(^|;)"?[=+\-@]/m);
    expect(french.body).toContain(labelCanary);
    expect(french.body).toContain(';Coefficient dans le score global;Points apportés au score global;');
    expect(french.body).toMatch(/;Critère;TEL-30;[^;]*;Téléphone;[^;]*;\d+,\d;;;;;0,\d{6};\d+,\d{4};[^;]+;11;\d+,\d;/);
    const [released] = await read('payante');
    const overall = released?.sites[0]?.overall.value ?? Number.NaN;
    const shown = (Math.floor((overall + 1e-9) * 10 + 0.5) / 10).toFixed(1);
    expect(french.body).toContain(`;Score global;;Score global;;;${shown.replace('.', ',')};`);
    const english = await download(visitorOf('payante'), organisationId, 'en');
    expect(english.headers['content-disposition']).toContain('filename="results-2027-');
    expect(english.body).toContain(`,Overall score,,Overall score,,,${shown},`);
    expect(english.body).toContain('canary 1');
  });

  it('are exported to a free participant without a paid detail', async () => {
    const { body, statusCode } = await download(visitorOf('gratuite'), registrationOf('gratuite').organisationId);
    expect(statusCode).toBe(200);
    expect(body).toContain(';Score global;');
    expect(body).not.toContain(labelCanary);
    expect(body).not.toContain('Déterminant;accessibility');
    expect(body).not.toMatch(/\d,\d{4}/);
    const rows = body.trim().split('\r\n');
    expect(rows).toHaveLength(1 + 1 + 5);
    expect(body).toContain('Pas de compte, sans pénalité');
  });

  it('are exported to members alone: a stranger and an unknown organisation are answered alike', async () => {
    const foreign = await download(visitorOf('gratuite'), registrationOf('payante').organisationId);
    const unknown = await download(visitorOf('gratuite'), '01900000-0000-7000-8000-000000000000');
    expect([foreign.statusCode, unknown.statusCode]).toEqual([403, 403]);
    expect((foreign.json() as { message: string }).message).toBe((unknown.json() as { message: string }).message);
    expect((await download({}, registrationOf('payante').organisationId)).statusCode).toBe(401);
  });

  it('come newest edition first, and never from a run that lost its place', async () => {
    const { registrationId, organisationId } = registrationOf('gratuite');
    const [before] = await read('gratuite');
    const [earlier, oldRegistration, oldRun, lostRun] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
    const copy = async (table: string, changes: Record<string, unknown>, where: string, key: string) =>
      app.sql(
        `INSERT INTO ${table} SELECT (jsonb_populate_record(t, $2)).* FROM ${table} t WHERE ${where} = $1 LIMIT 1`,
        [key, JSON.stringify(changes)],
      );
    await copy('edition', { id: earlier, number: 3, name: '2018' }, 'id', edition.editionId);
    await copy('price_list', { id: uuidv7(), edition_id: earlier }, 'edition_id', edition.editionId);
    await copy(
      'registration',
      { id: oldRegistration, edition_id: earlier, reference: 'INS-2018-000001' },
      'id',
      registrationId,
    );
    await copy('score_run', { id: oldRun, edition_id: earlier }, 'id', before?.runId ?? '');
    await copy('score_run', { id: lostRun, edition_id: earlier, is_official: false }, 'id', before?.runId ?? '');
    for (const score_run_id of [oldRun, lostRun]) {
      const changes = { score_run_id, registration_id: oldRegistration };
      await copy('site_score', changes, 'registration_id', registrationId);
      await copy('peer_statistic', changes, 'registration_id', registrationId);
    }
    expect((await read('gratuite')).map(({ runId }) => runId)).toEqual([before?.runId, oldRun]);
    expect(
      (await download(visitorOf('gratuite'), organisationId, 'fr', earlier)).headers['content-disposition'],
    ).toContain('-2018-');
  });
});
