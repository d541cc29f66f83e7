import { criteriaOf } from '@barometer/scoring';
import { packedAnswers } from '../modules/audits/index.js';
import { ScoreRunsService } from '../modules/results/index.js';
import { asOperator } from '../platform/database/system-access.js';
import { Transactions } from '../platform/database/transactions.js';
import { type AuditedEdition, givenAuditedEdition } from '../testing/audited-edition.js';
import { runJobs } from '../testing/run-jobs.js';
import { TestApp } from '../testing/test-app.js';
import { testSecret } from '../testing/test-settings.js';
import { verifyFigures } from './verify-figures.js';

/** Editions are arranged, and computed again in a process of their own, on a machine that other specs share. */
jest.setTimeout(120_000);

describe('the command that verifies figures', () => {
  let app: TestApp;
  let edition: AuditedEdition;

  const released = async ({ operatorId, editionId }: AuditedEdition): Promise<string> => {
    await app.app
      .get(Transactions)
      .run(asOperator(operatorId), (context) => app.app.get(ScoreRunsService).start(context, editionId));
    await runJobs(app);
    const [run] = await app.sql<{ id: string }>(
      `UPDATE score_run SET is_official = true, released_at = now() WHERE edition_id = $1 AND kind = 'full' AND state = 'computed' RETURNING id`,
      [editionId],
    );
    return run?.id ?? '';
  };
  const verify = async (): Promise<{ readonly code: number; readonly lines: string[] }> => {
    const lines: string[] = [];
    const code = await verifyFigures({
      environment: {
        DATABASE_URL: app.database.adminUrl,
        DATA_DIR: process.env['DATA_DIR'],
        SESSION_SECRET: testSecret,
        SIGNING_KEY: testSecret,
      },
      folder: process.cwd(),
      print: (line) => lines.push(line),
      seed: 7,
    });
    return { code, lines };
  };

  beforeAll(async () => {
    app = await TestApp.start();
    edition = await givenAuditedEdition(
      app,
      Array.from({ length: 8 }, (_, index) => ({ organisation: `Ville ${index + 1}` })),
    );
  });
  afterAll(() => app.stop());

  it('says so where no run is released, and does not call that well', async () => {
    const { code, lines } = await verify();
    expect(code).toBe(1);
    expect(lines.join('\n')).toContain('there is nothing to verify');
  });

  it('ends well where 50 of 50 figures are equal', async () => {
    const run = await released(edition);
    const { code, lines } = await verify();
    expect(lines).toContain('50/50 drawn figures are equal');
    expect(lines.join('\n')).toContain(`Score run ${run}: 8 sites`);
    expect(code).toBe(0);
  });

  it('tells a run of a time before its audits were kept, and does not count it as different', async () => {
    const old = await givenAuditedEdition(app, [{ organisation: 'Ville d’avant' }], 13);
    const run = await released(old);
    await app.sql('DELETE FROM score_lineage WHERE score_run_id = $1', [run]);
    await app.sql('UPDATE score_run SET settings = NULL WHERE id = $1', [run]);
    const { code, lines } = await verify();
    const at = lines.findIndex((line) => line.includes(run));
    expect(lines[at + 1]).toBe('cannot be verified: computed before its audits were kept');
    expect(lines).toContain('50/50 drawn figures are equal');
    expect(code).toBe(0);
  });

  it('fails where one answer is altered', async () => {
    const key = 'INS-2027-000001-email-1';
    const [audit] = await app.sql<{ answers: Buffer }>(
      'SELECT answers FROM audit WHERE audit_key = $1 AND edition_id = $2',
      [key, edition.editionId],
    );
    const answers = Array.from(packedAnswers(audit?.answers ?? Buffer.alloc(0)));
    const altered = criteriaOf(edition.grid, 'email', 'audit').findIndex(
      ({ answer }, at) => answer.type === 'boolean' && [0, 1].includes(answers[at] ?? Number.NaN),
    );
    answers[altered] = 1 - (answers[altered] ?? 0);
    await app.sql('UPDATE audit SET answers = $2 WHERE audit_key = $1 AND edition_id = $3', [
      key,
      Buffer.from(Float64Array.from(answers).buffer),
      edition.editionId,
    ]);
    const { code, lines } = await verify();
    expect(code).toBe(1);
    expect(lines.some((line) => /^ {2}.*is stored, .* was computed$/.test(line))).toBe(true);
  });
});
