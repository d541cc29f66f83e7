import { givenConfirmedSites } from '../../testing/confirmed-sites.js';
import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { importFilesFor } from '../../testing/import-files.js';
import { TestApp } from '../../testing/test-app.js';
import { uploadImport } from '../../testing/upload.js';
import { WorkerProcess } from '../../testing/worker-process.js';
import { GridsService } from '../../modules/grids/index.js';
import { asOperator } from '../database/system-access.js';
import { Transactions } from '../database/transactions.js';

const siteCount = 400;

describe('a worker that is killed in the middle of its work', () => {
  let app: TestApp;
  let open: OpenEdition;
  let administrator: { cookie: string; operatorId: string };
  let worker: WorkerProcess;

  beforeAll(async () => {
    app = await TestApp.start();
    open = await givenOpenEdition(app, { state: 'field_work' });
    const person = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, open.operatorId, person.userId);
    administrator = { cookie: person.cookie, operatorId: open.operatorId };
  });
  afterAll(async () => {
    await worker.kill();
    await app.stop();
  });

  /** Kills the worker as soon as it has taken a job of this kind and has begun, and starts another. */
  async function killDuring(kind: string): Promise<void> {
    await until(
      async () =>
        (
          await app.sql(`SELECT 1 FROM job_progress WHERE kind = $1 AND operator_id = $2 AND state = 'running'`, [
            kind,
            open.operatorId,
          ])
        ).length > 0,
    );
    await worker.kill();
    worker = WorkerProcess.start();
  }

  const succeeded = async (kind: string): Promise<boolean> =>
    (
      await app.sql(`SELECT 1 FROM job_progress WHERE kind = $1 AND operator_id = $2 AND state = 'succeeded'`, [
        kind,
        open.operatorId,
      ])
    ).length > 0;

  it('loses and doubles nothing of an import', async () => {
    const grid = await app.app
      .get(Transactions)
      .run(asOperator(open.operatorId), (context) => app.app.get(GridsService).grid(context, open.gridVersionId));
    const { body } = await uploadImport(
      app,
      administrator,
      open.editionId,
      importFilesFor(grid, await givenConfirmedSites(app, open, siteCount)),
    );
    worker = WorkerProcess.start();
    await killDuring('check_audit_import');
    await until(() => succeeded('check_audit_import'));
    await app.graphql(administrator, `mutation ($id: UUID!) { confirmImport(id: $id) { __typename } }`, {
      id: body.importId,
    });
    await killDuring('write_audit_import');
    await until(() => succeeded('write_audit_import'));
    expect(
      await app.sql(
        'SELECT count(*)::int AS n, count(DISTINCT audit_key)::int AS audits, max(version) AS version FROM audit WHERE edition_id = $1',
        [open.editionId],
      ),
    ).toEqual([{ n: siteCount * 13, audits: siteCount * 13, version: 1 }]);
    expect(await app.sql('SELECT state FROM audit_import WHERE edition_id = $1', [open.editionId])).toEqual([
      { state: 'imported' },
    ]);
  }, 60_000);

  it('loses and doubles nothing of a score run', async () => {
    const move = `mutation ($id: UUID!) { moveEdition(editionId: $id, to: review) { __typename } }`;
    await app.graphql(administrator, move, { id: open.editionId });
    await app.graphql(administrator, `mutation ($id: UUID!) { startScoreRun(editionId: $id) { __typename } }`, {
      id: open.editionId,
    });
    const [{ kind } = { kind: '' }] = await app.sql<{ kind: string }>(
      'SELECT kind FROM job_progress WHERE operator_id = $1 ORDER BY id DESC LIMIT 1',
      [open.operatorId],
    );
    await killDuring(kind);
    await until(() => succeeded(kind));
    expect(
      await app.sql(`SELECT state, site_count FROM score_run WHERE edition_id = $1 AND kind = 'full'`, [
        open.editionId,
      ]),
    ).toEqual([{ state: 'computed', site_count: siteCount }]);
    expect(
      await app.sql(
        `SELECT count(*)::int AS n FROM site_score s JOIN score_run r ON r.id = s.score_run_id WHERE r.operator_id = $1 AND r.kind = 'full'`,
        [open.operatorId],
      ),
    ).toEqual([{ n: siteCount }]);
  }, 60_000);
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 50_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('Waited in vain.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
