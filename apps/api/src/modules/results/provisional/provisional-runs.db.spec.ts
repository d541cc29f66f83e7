import { asOperator } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { type AuditedEdition, givenAuditedEdition } from '../../../testing/audited-edition.js';
import { TestApp } from '../../../testing/test-app.js';
import { announceAudits } from '../../audits/index.js';
import { ScoreRunWriter } from '../score-run-writer.js';
import { FollowAuditsHandler } from './follow-audits.handler.js';
import { currentRun, newestFullRun, runAllJobs, startFullRun, wholeRun, writeAudit } from './provisional.fixture.js';
import { SettleProvisionalRunHandler } from './settle-provisional-run.handler.js';

/** A whole edition is arranged first, on a machine that other specs share. */
jest.setTimeout(60_000);

interface PendingSite {
  readonly figures: {
    readonly overall: object;
    readonly channels: Record<string, { value: number; n: number; se: number | null }>;
  };
  readonly hasPeers: boolean;
}

describe('the provisional run of an edition', () => {
  let app: TestApp;
  let edition: AuditedEdition;

  beforeAll(async () => {
    app = await TestApp.start();
    edition = await givenAuditedEdition(app, [
      ...Array.from({ length: 12 }, (_, index) => ({ organisation: `Ville ${index + 1}`, isCertified: index < 5 })),
      { organisation: 'Ville 1', hasSocialAccount: false },
      { organisation: 'Ville 13', kind: 'free' as const, audits: 4 },
      { organisation: 'Ville 14', physicalVisits: true },
    ]);
  });
  afterAll(() => app.stop());

  const announce = (sites: readonly number[]): Promise<void> =>
    app.app
      .get(Transactions)
      .run(asOperator(edition.operatorId), (context) =>
        announceAudits(
          app.app.get(Jobs),
          context,
          edition,
          new Set(sites.map((site) => edition.registrations[site]?.registrationId ?? '')),
        ),
      );
  const follow = (site: number): Promise<void> =>
    app.app.get(FollowAuditsHandler).handle({
      editionId: edition.editionId,
      operatorId: edition.operatorId,
      registrationIds: [edition.registrations[site]?.registrationId ?? ''],
    });
  const siteOf = async (runId: string, site: number): Promise<PendingSite | undefined> =>
    (
      await app.sql<PendingSite>(
        `SELECT s.figures, p.peers IS NOT NULL AS "hasPeers" FROM site_score s LEFT JOIN peer_statistic p USING (organisation_id, score_run_id, registration_id)
         WHERE s.score_run_id = $1 AND s.registration_id = $2`,
        [runId, edition.registrations[site]?.registrationId],
      )
    )[0];
  const expectFullRun = async (): Promise<void> => {
    await startFullRun(app, edition);
    await runAllJobs(app);
    const [provisional, full] = [await currentRun(app, edition), await newestFullRun(app, edition)];
    expect(provisional.state).toBe('computed');
    expect(full.input_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await wholeRun(app, provisional)).toEqual(await wholeRun(app, full));
  };

  it('equals a full run to the last bit once the audits of an import are settled', async () => {
    await announce([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(await runAllJobs(app)).toEqual(['audits_written', 'settle_provisional_run']);
    await expectFullRun();
  });

  it('has the values of a corrected audit at once, and the rest of them pending', async () => {
    const before = await siteOf((await currentRun(app, edition)).id, 1);
    await writeAudit(app, edition, { site: 1, key: 'INS-2027-000002-phone-1', version: 2, seed: 5 });
    await follow(1);
    const run = await currentRun(app, edition);
    expect(run).toMatchObject({ state: 'settling', input_hash: null });
    const after = await siteOf(run.id, 1);
    expect(after?.figures.channels['phone']).toMatchObject({ n: 5, se: null });
    expect(after?.figures.channels['phone']?.value).not.toBe(before?.figures.channels['phone']?.value);
    expect([before?.hasPeers, after?.hasPeers]).toEqual([true, false]);
    const pending = after?.figures.channels;
    expect(await runAllJobs(app)).toContain('settle_provisional_run');
    await expectFullRun();
    const settled = await siteOf((await currentRun(app, edition)).id, 1);
    expect(settled?.figures.channels['phone']).toMatchObject({ se: expect.any(Number) });
    for (const [channel, { value, n }] of Object.entries(settled?.figures.channels ?? {}))
      expect(pending?.[channel]).toMatchObject({ value, n });
  });

  it('equals a full run again after a new audit, with one settling for many of them', async () => {
    for (const place of [6, 7, 8])
      await writeAudit(app, edition, { site: 3, key: `INS-2027-000004-phone-${place}`, version: 1, seed: place });
    const ran = await runAllJobs(app);
    expect(ran.filter((task) => task === 'audits_written')).toHaveLength(3);
    expect(ran.filter((task) => task === 'settle_provisional_run')).toHaveLength(1);
    await expectFullRun();
    const left = await app.sql(`SELECT 1 FROM score_run WHERE edition_id = $1 AND kind = 'provisional'`, [
      edition.editionId,
    ]);
    expect(left).toHaveLength(1);
  });

  it('shows no value going back where an audit comes while the run is settled', async () => {
    await writeAudit(app, edition, { site: 5, key: 'INS-2027-000006-phone-1', version: 2, seed: 8 });
    await runAllJobs(app);
    const writer = app.app.get(ScoreRunWriter);
    const write = writer.writePanel.bind(writer);
    const writePanel = jest.spyOn(writer, 'writePanel').mockImplementationOnce(async (figures) => {
      await writeAudit(app, edition, { site: 6, key: 'INS-2027-000007-phone-1', version: 2, seed: 9 });
      await follow(6);
      await write(figures);
    });
    await app.app.get(SettleProvisionalRunHandler).handle(edition);
    writePanel.mockRestore();
    const run = await currentRun(app, edition);
    expect(run.state).toBe('settling');
    const after = await siteOf(run.id, 6);
    expect(after).toMatchObject({ hasPeers: false });
    expect((await siteOf(run.id, 5))?.hasPeers).toBe(true);
    await runAllJobs(app);
    await expectFullRun();
    expect((await siteOf((await currentRun(app, edition)).id, 6))?.figures.channels['phone']?.value).toBe(
      after?.figures.channels['phone']?.value,
    );
  });

  it('says why it cannot be settled, lets the other sites follow, and recovers with the next audits', async () => {
    await app.sql(`UPDATE audit SET grid_version_id = gen_random_uuid() WHERE audit_key = 'INS-2027-000003-phone-1'`);
    await writeAudit(app, edition, { site: 2, key: 'INS-2027-000003-phone-2', version: 2, seed: 4 });
    await writeAudit(app, edition, { site: 4, key: 'INS-2027-000005-phone-2', version: 2, seed: 4 });
    await runAllJobs(app);
    const failed = await currentRun(app, edition);
    expect(failed.state).toBe('failed');
    expect((await siteOf(failed.id, 4))?.hasPeers).toBe(false);
    expect(
      await app.sql('SELECT j.state, j.error FROM job_progress j JOIN score_run s ON s.job_id = j.id WHERE s.id = $1', [
        failed.id,
      ]),
    ).toEqual([{ state: 'failed', error: expect.stringContaining('INS-2027-000003-phone-1') }]);
    await app.sql('UPDATE audit SET grid_version_id = $1', [edition.gridVersionId]);
    await announce([2]);
    await runAllJobs(app);
    await expectFullRun();
  });

  it('has failed once the queue gives up on it', async () => {
    await announce([2]);
    await follow(2);
    await app.app.get(SettleProvisionalRunHandler).afterLastTry(edition);
    expect((await currentRun(app, edition)).state).toBe('failed');
    await runAllJobs(app);
    await expectFullRun();
  });

  it('is left alone outside field work, review and results', async () => {
    const before = await currentRun(app, edition);
    await app.sql(`UPDATE edition SET state = 'published' WHERE id = $1`, [edition.editionId]);
    await announce([1]);
    expect(await runAllJobs(app)).toEqual(['audits_written']);
    expect(await currentRun(app, edition)).toEqual(before);
    await app.sql(`UPDATE edition SET state = 'review' WHERE id = $1`, [edition.editionId]);
  });
});
