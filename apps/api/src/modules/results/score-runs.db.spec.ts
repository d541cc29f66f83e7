import {
  computeResults,
  type EditionSettings,
  METHOD_VERSION,
  type PooledResult,
  type SiteResult,
} from '@barometer/scoring';
import { answersOf, type AuditedEdition, givenAuditedEdition } from '../../testing/audited-edition.js';
import { givenAdministrator, givenOpenEdition } from '../../testing/fixtures.js';
import { runJobs } from '../../testing/run-jobs.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';
import { packedAnswers } from '../audits/index.js';
import { ComputeScoreRunHandler } from './compute-score-run.handler.js';
import { figureBytes } from './domain/packed-figures.js';
import type { ScoredRows } from './domain/scored-rows.js';
import { ScoreRunsService } from './score-runs.service.js';
import { ScoreRunWriter } from './score-run-writer.js';

/** A whole edition is arranged first, on a machine that other specs share. */
jest.setTimeout(60_000);

const start = `mutation ($id: UUID!) { startScoreRun(editionId: $id) { __typename ... on ScoreRunStarted { run { id state } } ... on ExpectedError { code message } } }`;
const list = `query ($id: UUID!) { scoreRuns(editionId: $id) { id state isOfficial inputHash auditCount siteCount gridHash methodVersion releasedAt job { state done total error } panel { overall { n mean } channels { code n mean } determinants { code } certified { siteCount organisationCount overall suppressed } } } }`;
const release = `mutation ($id: UUID!) { releaseScoreRun(id: $id) { __typename ... on ScoreRunReleased { run { id isOfficial releasedAt } } ... on ExpectedError { code message } } }`;

interface Run {
  readonly id: string;
  readonly state: string;
  readonly isOfficial: boolean;
  readonly inputHash: string | null;
}

interface StoredSite {
  readonly reference: string;
  readonly figures: Omit<SiteResult, 'peers' | 'audits'>;
  readonly rows: ScoredRows;
  readonly peers: SiteResult['peers'];
}

describe('score runs', () => {
  let app: TestApp;
  let edition: AuditedEdition;
  let administrator: Visitor;

  const started = async (): Promise<string> => {
    const { data } = await app.graphql<{ startScoreRun: { run: Run } }>(administrator, start, {
      id: edition.editionId,
    });
    return data?.startScoreRun.run.id ?? '';
  };
  const runs = async (): Promise<Run[]> => {
    const { data } = await app.graphql<{ scoreRuns: Run[] }>(administrator, list, { id: edition.editionId });
    return data?.scoreRuns ?? [];
  };
  const payloadOf = async (runId: string): Promise<{ runId: string; operatorId: string; jobId: string }> => {
    const [row] = await app.sql<{ jobId: string }>('SELECT job_id AS "jobId" FROM score_run WHERE id = $1', [runId]);
    return { runId, operatorId: edition.operatorId, jobId: row?.jobId ?? '' };
  };
  const storedSites = (runId: string): Promise<StoredSite[]> =>
    app.sql<StoredSite>(
      `SELECT r.reference, s.figures, l.rows, p.peers FROM site_score s JOIN peer_statistic p USING (organisation_id, score_run_id, registration_id)
       JOIN score_lineage l USING (organisation_id, score_run_id, registration_id)
       JOIN registration r ON r.id = s.registration_id WHERE s.score_run_id = $1 ORDER BY r.reference COLLATE "C"`,
      [runId],
    );

  const storedCriteria = (runId: string): Promise<{ reference: string; channel: string; figures: string }[]> =>
    app.sql(
      `SELECT r.reference, c.channel, encode(c.figures, 'hex') AS figures FROM criterion_score c JOIN registration r ON r.id = c.registration_id
       WHERE c.score_run_id = $1 ORDER BY r.reference COLLATE "C", c.channel COLLATE "C"`,
      [runId],
    );

  beforeAll(async () => {
    app = await TestApp.start();
    edition = await givenAuditedEdition(app, [
      ...Array.from({ length: 12 }, (_, index) => ({ organisation: `Ville ${index + 1}`, isCertified: index < 5 })),
      { organisation: 'Ville 1', hasSocialAccount: false },
      { organisation: 'Ville 13', kind: 'free' as const, audits: 4 },
      { organisation: 'Ville 14', physicalVisits: true },
    ]);
    const person = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, edition.operatorId, person.userId);
    administrator = { cookie: person.cookie, operatorId: edition.operatorId };
  });
  afterAll(() => app.stop());

  it('stores what the scoring package computes from the same rows, to the last bit', async () => {
    const runId = await started();
    expect(await runJobs(app)).toContain('compute_score_run');
    const [categories] = await app.sql<Pick<EditionSettings, 'categories'>>(
      'SELECT categories FROM edition WHERE id = $1',
      [edition.editionId],
    );
    const expected = computeResults({
      grid: edition.grid,
      edition: {
        channelWeights: { phone: 0.3, email: 0.25, letter: 0.15, website: 0.2, social: 0.1 },
        channelWeightsWithPhysical: {
          phone: 0.25,
          email: 0.2,
          letter: 0.1,
          website: 0.15,
          social: 0.08,
          physical: 0.22,
        },
        inspectedChannels: ['website'],
        categories: categories?.categories ?? {},
      },
      sites: edition.registrations.map(({ reference, organisationId, isCertified }) => ({
        siteId: reference,
        organisationId,
        category: 'city_20k_50k',
        region: '',
        isCentral: true,
        isCertified: isCertified ?? false,
      })),
      audits: (
        await app.sql<{ audit_key: string; channel: string; answers: Buffer }>(
          'SELECT audit_key, channel, answers FROM audit',
        )
      ).map(({ audit_key, channel, answers }) => ({
        auditId: audit_key,
        siteId: audit_key.slice(0, 'INS-2027-000001'.length),
        channel,
        outcome: 'answered' as const,
        answers: packedAnswers(answers),
      })),
      siteAnswers: edition.registrations.flatMap(({ reference, hasSocialAccount, physicalVisits }, index) =>
        edition.grid.channels
          .filter(
            (channel) =>
              (channel !== 'social' || hasSocialAccount !== false) &&
              (channel !== 'physical' || physicalVisits === true),
          )
          .map((channel) => ({
            siteId: reference,
            channel,
            answers: packedAnswers(answersOf(edition.grid, channel, 'site', index * 13)),
          })),
      ),
    });
    const stored = await storedSites(runId);
    expect(stored.map(({ reference }) => reference)).toEqual([...expected.sites.keys()]);
    for (const { reference, figures, rows, peers } of stored) {
      const { audits: expectedAudits, ...rest } = expected.sites.get(reference) ?? { audits: [] };
      expect({ ...figures, peers }).toEqual(rest);
      expect(rows.audits).toEqual(
        expectedAudits.map(({ auditId, channel, score, weight, excluded }) => ({
          auditKey: auditId,
          version: 1,
          channel,
          score,
          weight,
          excluded,
        })),
      );
      expect(rows.sheets).toEqual(
        expect.arrayContaining(Object.keys(figures.channels).map((channel) => ({ channel, version: 1 }))),
      );
    }
    expect(await storedCriteria(runId)).toEqual(
      edition.registrations.flatMap(({ reference }) =>
        edition.grid.channels.toSorted().flatMap((channel) => {
          const row = expected.criteriaOf(channel).rowOf(reference);
          return row === null ? [] : [{ reference, channel, figures: figureBytes(row).toString('hex') }];
        }),
      ),
    );
    const organisations = await app.sql<{ id: string; figures: PooledResult }>(
      'SELECT organisation_id AS id, figures FROM organisation_score WHERE score_run_id = $1',
      [runId],
    );
    expect(organisations).toHaveLength(14);
    for (const { id, figures } of organisations) expect(figures).toEqual(expected.organisations.get(id));
    expect(stored[0]?.peers.overall).toMatchObject({ rung: 'category', n: 12, q1: expect.any(Number) });
    const [run] = await app.sql<{ within_variance: object }>('SELECT within_variance FROM score_run WHERE id = $1', [
      runId,
    ]);
    expect(run?.within_variance).toEqual(expected.withinVariance);
    const [panel] = await app.sql<{ panel: object }>('SELECT panel FROM panel_statistic WHERE score_run_id = $1', [
      runId,
    ]);
    expect(panel?.panel).toEqual(expected.panel);
    const [shown] = await runs();
    expect(shown).toMatchObject({
      state: 'computed',
      siteCount: 15,
      auditCount: 14 * 13 - 2 + 4 + 2,
      methodVersion: METHOD_VERSION,
      job: { state: 'succeeded', error: null },
      panel: {
        overall: { n: 14, mean: expected.panel.overall.mean },
        certified: { siteCount: 5, organisationCount: 5, suppressed: false },
      },
    });
  });

  it('gives the same hash and figures for the same input, in a row of its own', async () => {
    const [first] = await runs();
    const secondId = await started();
    await runJobs(app);
    const [second] = await runs();
    expect(second?.id).toBe(secondId);
    expect(second?.id).not.toBe(first?.id);
    expect(second?.inputHash).toMatch(/^[0-9a-f]{64}$/);
    expect(second?.inputHash).toBe(first?.inputHash);
    expect(await storedSites(secondId)).toEqual(await storedSites(first?.id ?? ''));
    expect(await storedCriteria(secondId)).toEqual(await storedCriteria(first?.id ?? ''));
  });

  it('takes the newest version of a corrected audit, and the hash tells', async () => {
    const [before] = await runs();
    const [audit] = await app.sql<{ id: string }>(`SELECT id FROM audit WHERE audit_key = 'INS-2027-000002-phone-1'`);
    await app.sql(
      `INSERT INTO audit SELECT organisation_id, gen_random_uuid(), operator_id, edition_id, registration_id, audit_key, 2, channel, 'no_answer', grid_version_id, $2, import_id, now()
       FROM audit WHERE id = $1`,
      [audit?.id, answersOf(edition.grid, 'phone', 'audit', 1)],
    );
    const runId = await started();
    await runJobs(app);
    const [after] = await runs();
    expect(after?.inputHash).not.toBe(before?.inputHash);
    const changed = (await storedSites(runId))[1];
    expect(changed?.rows.audits.filter(({ version }) => version !== 1)).toMatchObject([
      { auditKey: 'INS-2027-000002-phone-1', version: 2 },
    ]);
    expect(changed?.figures.channels['phone']).not.toEqual(
      (await storedSites(before?.id ?? ''))[1]?.figures.channels['phone'],
    );
  });

  it('gives back the run that is under way instead of queueing a second', async () => {
    const [one, two] = await Promise.all([started(), started()]);
    expect(one).toBe(two);
    await runJobs(app);
  });

  it('leaves nothing of a run that died while it wrote, and exactly one set of rows once it ran again', async () => {
    const writer = app.app.get(ScoreRunWriter);
    const writePanel = jest
      .spyOn(writer, 'writePanel')
      .mockRejectedValueOnce(new Error('killed after the sites were written'));
    const runId = await started();
    await runJobs(app, { toleratesFailures: true });
    expect(writePanel).toHaveBeenCalledTimes(1);
    expect([await storedSites(runId), await storedCriteria(runId)]).toEqual([[], []]);
    expect((await runs())[0]).toMatchObject({ id: runId, state: 'computing', job: { state: 'running' } });
    await runJobs(app, { evenIfLater: true });
    writePanel.mockRestore();
    expect(await storedSites(runId)).toHaveLength(15);
    expect((await runs())[0]).toMatchObject({ id: runId, state: 'computed', job: { state: 'succeeded' } });
    expect(await app.sql('SELECT 1 FROM panel_statistic WHERE score_run_id = $1', [runId])).toHaveLength(1);
  });

  it('fails with its reason where an audit was made with another version of the grid', async () => {
    await app.sql(`UPDATE audit SET grid_version_id = gen_random_uuid() WHERE audit_key = 'INS-2027-000003-phone-1'`);
    const runId = await started();
    await runJobs(app);
    expect((await runs())[0]).toMatchObject({
      id: runId,
      state: 'failed',
      job: { state: 'failed', error: expect.stringContaining('INS-2027-000003-phone-1') },
    });
    // Killed after the run had failed, before the queue knew: the next try must not call it a success.
    await app.app.get(ComputeScoreRunHandler).handle(await payloadOf(runId));
    expect((await runs())[0]).toMatchObject({ id: runId, state: 'failed', job: { state: 'failed' } });
    const { data } = await app.graphql(administrator, release, { id: runId });
    expect(data).toMatchObject({ releaseScoreRun: { __typename: 'TransitionRefused', code: 'TRANSITION_REFUSED' } });
    await app.sql('UPDATE audit SET grid_version_id = $1', [edition.gridVersionId]);
  });

  it.each(['queued', 'computing'])(
    'has failed once the queue gives up on it while it is %s, and makes room for another',
    async (state) => {
      const runId = await started();
      const payload = await payloadOf(runId);
      await app.sql('UPDATE score_run SET state = $2 WHERE id = $1', [runId, state]);
      await app.app.get(ComputeScoreRunHandler).afterLastTry(payload);
      expect((await runs())[0]).toMatchObject({
        id: runId,
        state: 'failed',
        job: { state: 'failed', error: expect.stringContaining('à chaque essai') },
      });
      const next = await started();
      expect(next).not.toBe(runId);
      await runJobs(app);
      expect((await runs())[0]).toMatchObject({ id: next, state: 'computed' });
      expect((await runs())[1]).toMatchObject({ id: runId, state: 'failed', job: { state: 'failed' } });
    },
  );

  it('stays computed when the queue gives up on it for want of its last word', async () => {
    const runId = await started();
    await runJobs(app);
    const payload = await payloadOf(runId);
    await app.sql(`UPDATE job_progress SET state = 'running' WHERE id = $1`, [payload.jobId]);
    await app.app.get(ComputeScoreRunHandler).afterLastTry(payload);
    expect((await runs())[0]).toMatchObject({ id: runId, state: 'computed', job: { state: 'succeeded' } });
  });

  it('reads the panels of a whole list at once', async () => {
    const query = jest.spyOn(ScoreRunsService.prototype, 'panels');
    const listed = await runs();
    expect(listed.length).toBeGreaterThan(2);
    expect(query).toHaveBeenCalledTimes(1);
    query.mockRestore();
  });

  it('is refused during field work, and without audits', async () => {
    const inField = await givenOpenEdition(app, { state: 'field_work' });
    const empty = await givenOpenEdition(app, { state: 'review' });
    const person = await app.signUp('terrain@barometre.example');
    for (const { operatorId } of [inField, empty]) await givenAdministrator(app, operatorId, person.userId);
    const refused = await app.graphql({ ...person, operatorId: inField.operatorId }, start, { id: inField.editionId });
    expect(refused.data).toMatchObject({ startScoreRun: { __typename: 'TransitionRefused' } });
    const nothing = await app.graphql({ ...person, operatorId: empty.operatorId, language: 'en' }, start, {
      id: empty.editionId,
    });
    expect(nothing.data).toMatchObject({
      startScoreRun: { __typename: 'NothingToScore', message: expect.stringContaining('No audit') },
    });
    const foreign = await app.graphql({ ...person, operatorId: empty.operatorId }, start, { id: edition.editionId });
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
