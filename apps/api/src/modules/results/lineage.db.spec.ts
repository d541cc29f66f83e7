import { type FigureId, figureIds, NOT_APPLICABLE } from '@barometer/scoring';
import {
  answersOf,
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
import { Audit, packedAnswers, SiteAnswersSheet } from '../audits/index.js';
import { CriterionScore } from './criterion-score.entity.js';
import { OrganisationScore } from './organisation-score.entity.js';
import { PeerStatistic } from './peer-statistic.entity.js';
import { ScoreLineage } from './score-lineage.entity.js';
import { SiteScore } from './site-score.entity.js';
import type { VisibleResult } from './domain/visible-result.js';
import { shownFigure } from './domain/shown-figure.js';
import { LineageService } from './lineage.service.js';
import { ResultsService } from './results.service.js';

/** A whole edition is arranged first, on a machine that other specs share. */
jest.setTimeout(60_000);

const query = `query ($registrationId: UUID!, $editionId: UUID!, $figure: String!) {
  figureLineage(registrationId: $registrationId, editionId: $editionId, figure: $figure) {
    figure score { value low high n reason peers { n } } asOf releasedAt runId inputHash methodVersion gridVersion gridHash
    withinVariance { channel variance isInspected } opensAudits
    channels { code weight share auditCount value audits { number version outcome score weight coverage coefficient excluded
      answers { criterionId labelFr labelEn isSiteAnswer value unit pointLabelFr score weight coefficient contribution excluded isNoContact } } }
  }
}`;

interface Answer {
  readonly criterionId: string;
  readonly isSiteAnswer: boolean;
  readonly value: string | null;
  readonly score: number | null;
  readonly contribution: number | null;
  readonly excluded: string | null;
  readonly isNoContact: boolean;
}

interface AuditOfFigure {
  readonly number: number;
  readonly version: number;
  readonly outcome: string;
  readonly score: number | null;
  readonly coverage: number;
  readonly excluded: string | null;
  readonly answers: readonly Answer[];
}

interface Lineage {
  readonly score: { readonly value: number | null; readonly reason: string | null };
  readonly runId: string;
  readonly opensAudits: boolean;
  readonly channels: readonly {
    readonly code: string;
    readonly share: number | null;
    readonly auditCount: number;
    readonly audits: readonly AuditOfFigure[] | null;
  }[];
}

const guarded = [
  SiteScore,
  PeerStatistic,
  CriterionScore,
  ScoreLineage,
  OrganisationScore,
  Audit,
  SiteAnswersSheet,
] as const;
const noRows = {
  site_score: 0,
  peer_statistic: 0,
  criterion_score: 0,
  score_lineage: 0,
  organisation_score: 0,
  audit: 0,
  site_answers: 0,
};

/** Audits of the paid site on the telephone, by their numbers there. */
const insufficient = 2;
const unanswered = 3;
const keyOf = (number: number): string => `INS-2027-000001-phone-${number}`;

describe('the lineage of a figure', () => {
  let app: TestApp;
  let edition: AuditedEdition;
  let administrator: Visitor;
  const visitors = new Map<string, Visitor>();

  const registrationOf = (organisation: string): AuditedRegistration => {
    const found = edition.registrations.find((registration) => registration.organisation === organisation);
    if (found === undefined) throw new Error(`No such organisation: ${organisation}`);
    return found;
  };
  const ask = (asking: string, figure: string, of = asking, editionId = edition.editionId) =>
    app.graphql<{ figureLineage: Lineage | null }>(visitors.get(asking) ?? {}, query, {
      registrationId: registrationOf(of).registrationId,
      editionId,
      figure,
    });
  const lineageOf = async (organisation: string, figure: string): Promise<Lineage> => {
    const { data, errors } = await ask(organisation, figure);
    if (!data?.figureLineage) throw new Error(`${organisation} has no ${figure}: ${JSON.stringify(errors)}`);
    return data.figureLineage;
  };
  const contributionsOf = (lineage: Lineage): number =>
    lineage.channels
      .flatMap(({ audits }) => audits ?? [])
      .flatMap(({ answers }) => answers)
      .reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
  const auditOf = (lineage: Lineage, number: number): AuditOfFigure | undefined =>
    lineage.channels.flatMap(({ audits }) => audits ?? []).find((audit) => audit.number === number);
  const computed = async (): Promise<string> => {
    const { data } = await app.graphql<{ startScoreRun: { run: { id: string } } }>(
      administrator,
      'mutation ($id: UUID!) { startScoreRun(editionId: $id) { ... on ScoreRunStarted { run { id } } } }',
      { id: edition.editionId },
    );
    await runJobs(app);
    return data?.startScoreRun.run.id ?? '';
  };
  const release = (id: string) =>
    app.graphql(administrator, 'mutation ($id: UUID!) { releaseScoreRun(id: $id) { __typename } }', { id });
  /** Rows that an organisation reads with a query written against the tables that hold anything of the results. */
  const rowsSeenBy = (organisation: string): Promise<Record<string, number>> =>
    app.app
      .get(Transactions)
      .run(asOrganisation(registrationOf(organisation).organisationId, edition.operatorId), async (context) => {
        const manager = await context.manager();
        const counts: Record<string, number> = {};
        for (const entity of guarded)
          counts[manager.getRepository(entity).metadata.tableName] = await manager.count(entity);
        return counts;
      });

  beforeAll(async () => {
    app = await TestApp.start();
    edition = await givenAuditedEdition(app, [
      { organisation: 'payante', physicalVisits: true },
      { organisation: 'gratuite', kind: 'free', hasSocialAccount: false },
      { organisation: 'choisie', kind: 'selected' },
      { organisation: 'petite', audits: 4 },
      { organisation: 'mêlée' },
      { organisation: 'mêlée', kind: 'free' },
      { organisation: 'avec choisie' },
      { organisation: 'avec choisie', kind: 'selected' },
      ...Array.from({ length: 8 }, (_, index) => ({ organisation: `paire ${index + 1}` })),
    ]);
    // Too little of one audit could be observed, and nobody ever answered another.
    const sparse = packedAnswers(answersOf(edition.grid, 'phone', 'audit', 1));
    const phone = edition.grid.criteria
      .filter(({ channel, level }) => channel === 'phone' && level === 'audit')
      .map(({ id, conditional }) => ({ id, conditional }))
      .toSorted((left, right) => Buffer.compare(Buffer.from(left.id), Buffer.from(right.id)));
    phone.forEach(({ conditional }, at) => {
      if (conditional) sparse[at] = NOT_APPLICABLE;
    });
    await app.sql('UPDATE audit SET answers = $2 WHERE audit_key = $1', [
      keyOf(insufficient),
      Buffer.from(sparse.buffer),
    ]);
    const absent = new Float64Array(phone.length).fill(-2);
    await app.sql(`UPDATE audit SET answers = $2, outcome = 'no_answer' WHERE audit_key = $1`, [
      keyOf(unanswered),
      Buffer.from(absent.buffer),
    ]);
    const admin = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, edition.operatorId, admin.userId);
    administrator = { cookie: admin.cookie, operatorId: edition.operatorId };
    for (const organisation of ['payante', 'gratuite', 'choisie', 'petite']) {
      const person = await app.signUp(`${organisation}@mairie.example`);
      const { organisationId } = registrationOf(organisation);
      await app.sql(
        `INSERT INTO membership (organisation_id, user_id, operator_id, role, created_at) VALUES ($1, $2, $3, 'reader', now())`,
        [organisationId, person.userId, edition.operatorId],
      );
      visitors.set(organisation, { cookie: person.cookie, organisationId });
    }
  });
  afterAll(() => app.stop());

  it('is none before the release, and no answer can be read then, even by a query written against the tables', async () => {
    const runId = await computed();
    expect(await ask('payante', 'overall')).toEqual({ data: { figureLineage: null } });
    expect(await rowsSeenBy('payante')).toEqual(noRows);
    await release(runId);
    const figures = { site_score: 1, peer_statistic: 1, criterion_score: 6, score_lineage: 1, organisation_score: 1 };
    expect(await rowsSeenBy('payante')).toEqual({ ...figures, audit: 15, site_answers: 6 });
  });

  it('comes to the stored figure, for every figure that a paid site shows', async () => {
    for (const organisation of ['payante', 'petite', 'paire 1', 'paire 5']) {
      const { organisationId, registrationId } = registrationOf(organisation);
      const ids = figureIds(edition.grid);
      const { results, values } = await app.app
        .get(Transactions)
        .run(asOrganisation(organisationId, edition.operatorId), async (context) => {
          const site = await app.app.get(ResultsService).ofSite(context, edition.editionId, registrationId);
          const lineages = app.app.get(LineageService);
          const found = new Map<FigureId, number | null | undefined>();
          for (const figure of ids) {
            const address = { registrationId, editionId: edition.editionId, figure };
            found.set(figure, (await lineages.ofFigure(context, address))?.lineage.score.value);
          }
          return { results: site?.result, values: found };
        });
      if (results === undefined) throw new Error(`${organisation} has no results.`);
      const shown = ids.map((id) => shownFigure(results as VisibleResult, id)?.value);
      expect(ids.map((id) => values.get(id))).toEqual(shown);
      expect(shown.filter((value) => typeof value === 'number').length).toBeGreaterThan(
        organisation === 'petite' ? 30 : 120,
      );
    }
  });

  it('is made of contributions that add up to the figure', async () => {
    const figures = ['overall', 'overall_with_physical', 'channel:phone', 'determinant:courtesy', 'stage:access'];
    for (const figure of figures) {
      const lineage = await lineageOf('payante', figure);
      expect(typeof lineage.score.value).toBe('number');
      expect(contributionsOf(lineage)).toBeCloseTo(lineage.score.value ?? Number.NaN, 9);
      const shares = lineage.channels.reduce((sum, { share }) => sum + (share ?? 0), 0);
      expect(shares).toBeCloseTo(1, 9);
    }
  });

  it('says with which versions it was made, and of the variance that its interval rests on', async () => {
    const lineage = await lineageOf('payante', 'overall');
    const [run] = await app.sql<{ id: string; input_hash: string; grid_hash: string; within_variance: object }>(
      'SELECT id, input_hash, grid_hash, within_variance FROM score_run WHERE is_official',
    );
    const variances = run?.within_variance as Record<string, number | null>;
    expect(lineage).toMatchObject({
      runId: run?.id,
      inputHash: run?.input_hash,
      gridHash: run?.grid_hash,
      gridVersion: 'canary 1',
      methodVersion: '1',
      opensAudits: true,
      withinVariance: ['phone', 'email', 'letter', 'website', 'social'].map((channel) => ({
        channel,
        variance: variances[channel],
        isInspected: channel === 'website',
      })),
    });
  });

  it('shows an audit that counts nowhere, and why', async () => {
    const phone = await lineageOf('payante', 'channel:phone');
    expect(phone.channels).toMatchObject([{ code: 'phone', auditCount: 4 }]);
    expect(phone.channels[0]?.audits?.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(auditOf(phone, insufficient)).toMatchObject({
      excluded: 'INSUFFICIENT',
      score: null,
      coefficient: null,
      outcome: 'ANSWERED',
    });
    expect(auditOf(phone, insufficient)?.coverage).toBeLessThan(0.6);
    const silent = auditOf(phone, unanswered);
    expect(silent).toMatchObject({ excluded: null, outcome: 'NO_ANSWER' });
    expect(silent?.answers.filter(({ isNoContact }) => isNoContact).length).toBeGreaterThan(5);
    const absent = silent?.answers.filter(({ excluded }) => excluded === 'ABSENT') ?? [];
    expect(absent.length).toBeGreaterThan(0);
    expect(
      absent.every(({ score, value, contribution }) => score === null && value === null && contribution === null),
    ).toBe(true);
  });

  it('says of an answer what was given, in the words of the grid', async () => {
    const answers = (await lineageOf('payante', 'channel:phone')).channels[0]?.audits?.[0]?.answers ?? [];
    const shown = (criterionId: string) => answers.find((answer) => answer.criterionId === criterionId);
    const typed = (type: string) =>
      edition.grid.criteria.filter(({ channel, answer }) => channel === 'phone' && answer.type === type);
    for (const { id, answer, labelFr, level } of typed('scale')) {
      const given = shown(id);
      const points = answer.type === 'scale' ? answer.points : [];
      expect(given).toMatchObject({ labelFr, isSiteAnswer: level === 'site', unit: null });
      const point = points.find(({ value }) => String(value) === given?.value);
      expect(given).toMatchObject({ pointLabelFr: given?.value === null ? null : point?.labelFr });
    }
    expect(typed('boolean').every(({ id }) => ['true', 'false', null].includes(shown(id)?.value ?? null))).toBe(true);
    expect(typed('number').some(({ id }) => /^\d+$/.test(shown(id)?.value ?? ''))).toBe(true);
    expect(shown('TEL-01')).toMatchObject({ isSiteAnswer: true, unit: 'clicks', pointLabelFr: null });
  });

  it('says why there is no overall, and then has neither shares nor contributions', async () => {
    const lineage = await lineageOf('petite', 'overall');
    expect(lineage.score).toMatchObject({ value: null, reason: 'too_few_audits' });
    expect(lineage.channels.every(({ share }) => share === null)).toBe(true);
    expect(contributionsOf(lineage)).toBe(0);
  });

  it('holds for a free participation channels, weights and numbers of audits, and no audit or answer', async () => {
    const answer = await ask('gratuite', 'overall');
    const lineage = answer.data?.figureLineage;
    expect(lineage).toMatchObject({ opensAudits: false, gridVersion: 'canary 1' });
    expect(lineage?.channels.map(({ code, auditCount, audits }) => [code, auditCount, audits])).toEqual([
      ['phone', 5, null],
      ['email', 3, null],
      ['letter', 2, null],
      ['website', 1, null],
      ['social', 0, null],
    ]);
    expect(lineage?.channels[0]?.share).toBeCloseTo(0.3 / 0.9, 12);
    expect((await lineageOf('gratuite', 'channel:email')).channels).toMatchObject([
      { code: 'email', weight: 1, share: 1, auditCount: 3, audits: null },
    ]);
    expect(JSON.stringify(answer)).not.toContain(labelCanary);
    for (const figure of [
      'determinant:courtesy',
      'stage:access',
      'criterion:TEL-06',
      'overall_with_physical',
      'channel:physical',
    ])
      expect(await ask('gratuite', figure)).toEqual({ data: { figureLineage: null } });
  });

  it('leaves a free participation the figures of its site alone, and a selected one no row, even by a query written against the tables', async () => {
    expect(await rowsSeenBy('gratuite')).toEqual({ ...noRows, site_score: 1, peer_statistic: 1 });
    expect(await rowsSeenBy('choisie')).toEqual(noRows);
  });

  it('leaves an organisation that has also a free or a selected site the details of its paid one, and no mean of both', async () => {
    const details = { criterion_score: 5, score_lineage: 1, audit: 13, site_answers: 5, organisation_score: 0 };
    expect(await rowsSeenBy('mêlée')).toEqual({ site_score: 2, peer_statistic: 2, ...details });
    expect(await rowsSeenBy('avec choisie')).toEqual({ site_score: 1, peer_statistic: 1, ...details });
  });

  it('leaves an organisation no row of another, even by a query that names it', async () => {
    const { organisationId } = registrationOf('payante');
    const seen = await app.app
      .get(Transactions)
      .run(asOrganisation(registrationOf('petite').organisationId, edition.operatorId), async (context) => {
        const manager = await context.manager();
        const counts: number[] = [];
        for (const entity of guarded) counts.push(await manager.countBy(entity, { organisationId }));
        return counts;
      });
    expect(seen).toEqual(guarded.map(() => 0));
  });

  it('is null alike for an unknown figure, edition or site, another organisation’s, and one without right to results', async () => {
    const none = { data: { figureLineage: null } };
    expect(await ask('payante', 'criterion:XXX-99')).toEqual(none);
    expect(await ask('payante', 'determinant')).toEqual(none);
    expect(await ask('payante', 'overall', 'payante', '01900000-0000-7000-8000-000000000000')).toEqual(none);
    expect(await ask('payante', 'overall', 'paire 1')).toEqual(none);
    expect(await ask('choisie', 'overall')).toEqual(none);
  });

  it('keeps to the versions that its run read when a correction arrives, until a run with it is released', async () => {
    const before = await lineageOf('payante', 'channel:email');
    const key = 'INS-2027-000001-email-1';
    await app.sql(
      `INSERT INTO audit SELECT organisation_id, gen_random_uuid(), operator_id, edition_id, registration_id, audit_key, 2, channel, outcome, grid_version_id, $2, import_id, now()
       FROM audit WHERE audit_key = $1`,
      [key, answersOf(edition.grid, 'email', 'audit', 77)],
    );
    await app.sql(
      `INSERT INTO site_answers SELECT organisation_id, gen_random_uuid(), operator_id, edition_id, registration_id, channel, 2, grid_version_id, $2, import_id, now()
       FROM site_answers WHERE registration_id = $1 AND channel = 'email'`,
      [registrationOf('payante').registrationId, answersOf(edition.grid, 'email', 'site', 50)],
    );
    expect(await lineageOf('payante', 'channel:email')).toEqual(before);
    expect(await rowsSeenBy('payante')).toMatchObject({ audit: 15, site_answers: 6 });
    const runId = await computed();
    expect(await lineageOf('payante', 'channel:email')).toEqual(before);
    await release(runId);
    const after = await lineageOf('payante', 'channel:email');
    expect([auditOf(before, 1)?.version, auditOf(after, 1)?.version]).toEqual([1, 2]);
    expect(after.score.value).not.toBe(before.score.value);
    const onSite = (lineage: Lineage) => auditOf(lineage, 1)?.answers.filter(({ isSiteAnswer }) => isSiteAnswer);
    expect(onSite(after)).not.toEqual(onSite(before));
    expect(contributionsOf(after)).toBeCloseTo(after.score.value ?? Number.NaN, 9);
    expect(await rowsSeenBy('payante')).toMatchObject({ audit: 15, site_answers: 6 });
  });

  it('keeps to the weights, the inspected channels and the sites of its run, whatever the edition says since', async () => {
    const asked = [
      ['payante', 'overall'],
      ['payante', 'determinant:courtesy'],
      ['gratuite', 'overall'],
    ] as const;
    const before = await Promise.all(asked.map(([organisation, figure]) => lineageOf(organisation, figure)));
    await app.sql(
      `UPDATE edition SET channel_weights = channel_weights || '{"phone": 0.9}', inspected_channels = '["email"]' WHERE id = $1`,
      [edition.editionId],
    );
    await app.sql('UPDATE site SET is_certified = NOT is_certified');
    expect(await Promise.all(asked.map(([organisation, figure]) => lineageOf(organisation, figure)))).toEqual(before);
  });

  it('is refused to a free participation too where its channels do not come to the stored figure', async () => {
    await app.sql(
      `UPDATE site_score SET figures = jsonb_set(figures, '{overall,value}', '12.5') WHERE registration_id = $1`,
      [registrationOf('gratuite').registrationId],
    );
    const { data, errors } = await ask('gratuite', 'overall');
    expect(data).toEqual({ figureLineage: null });
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL');
  });

  it('is refused, rather than shown, where it does not come to the stored figure', async () => {
    await app.sql(
      `UPDATE site_score SET figures = jsonb_set(figures, '{channels,letter,value}', '12.5') WHERE registration_id = $1`,
      [registrationOf('payante').registrationId],
    );
    const { data, errors } = await ask('payante', 'channel:letter');
    expect(data).toEqual({ figureLineage: null });
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL');
  });
});
