import { asOperator, asOrganisation } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { type AuditedEdition, givenAuditedEdition } from '../../../testing/audited-edition.js';
import { givenAdministrator } from '../../../testing/fixtures.js';
import { TestApp, type Visitor } from '../../../testing/test-app.js';
import {
  currentRun,
  newestFullRun,
  runAllJobs,
  startFullRun,
  type StoredRun,
  writeAudit,
} from './provisional.fixture.js';

/** A whole edition is arranged first, on a machine that other specs share. */
jest.setTimeout(60_000);

const tables = [
  'site_score',
  'peer_statistic',
  'criterion_score',
  'score_lineage',
  'organisation_score',
  'panel_statistic',
] as const;

describe('the walls around provisional runs', () => {
  let app: TestApp;
  let edition: AuditedEdition;
  let full: StoredRun;
  let provisional: StoredRun;

  beforeAll(async () => {
    app = await TestApp.start();
    edition = await givenAuditedEdition(app, [
      { organisation: 'Ville 1', physicalVisits: true },
      { organisation: 'Ville 2' },
    ]);
    await writeAudit(app, edition, { site: 0, key: 'INS-2027-000001-phone-1', version: 2, seed: 3 });
    await startFullRun(app, edition);
    await runAllJobs(app);
    full = await newestFullRun(app, edition);
    provisional = await currentRun(app, edition);
  });
  afterAll(() => app.stop());

  const asTheOperator = (statement: string, parameters: unknown[]): Promise<unknown> =>
    app.app
      .get(Transactions)
      .run(asOperator(edition.operatorId), async (context) => (await context.manager()).query(statement, parameters));

  it.each(tables)(
    'the database lets the application change and remove %s of a provisional run alone',
    async (table) => {
      const change = `UPDATE ${table} SET operator_id = operator_id WHERE score_run_id = $1`;
      const remove = `DELETE FROM ${table} WHERE score_run_id = $1`;
      const rows = async (run: StoredRun): Promise<number> =>
        (await app.sql(`SELECT 1 FROM ${table} WHERE score_run_id = $1`, [run.id])).length;
      const before = await rows(full);
      expect(before).toBeGreaterThan(0);
      expect(await asTheOperator(change, [full.id])).toEqual([[], 0]);
      expect(await asTheOperator(remove, [full.id])).toEqual([[], 0]);
      expect(await asTheOperator(change, [provisional.id])).toEqual([[], before]);
      expect(await asTheOperator(remove, [provisional.id])).toEqual([[], before]);
      expect([await rows(full), await rows(provisional)]).toEqual([before, 0]);
    },
  );

  it('no update turns a full run into a provisional one, and no full run can be removed', async () => {
    await expect(asTheOperator(`UPDATE score_run SET kind = 'provisional' WHERE id = $1`, [full.id])).rejects.toThrow(
      /permission denied/,
    );
    expect(await asTheOperator('DELETE FROM score_run WHERE id = $1', [full.id])).toEqual([[], 0]);
  });

  it.each(['is_official = true', 'released_at = now()'])(
    'the database refuses a provisional run with %s',
    async (assignment) => {
      await expect(asTheOperator(`UPDATE score_run SET ${assignment} WHERE id = $1`, [provisional.id])).rejects.toThrow(
        /score_run_provisional/,
      );
    },
  );

  it('an edition has one current run, and a full run is never current', async () => {
    await expect(app.sql('UPDATE score_run SET is_current = true WHERE id = $1', [full.id])).rejects.toThrow(
      /score_run_provisional/,
    );
    await expect(
      app.sql(
        `INSERT INTO score_run (id, operator_id, edition_id, grid_version_id, grid_hash, method_version, state, kind, is_current, created_by, created_at)
         SELECT gen_random_uuid(), operator_id, edition_id, grid_version_id, grid_hash, method_version, state, kind, is_current, created_by, now() FROM score_run WHERE id = $1`,
        [provisional.id],
      ),
    ).rejects.toThrow(/score_run_current/);
  });

  it('the console lists it as provisional and cannot release it', async () => {
    const person = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, edition.operatorId, person.userId);
    const administrator: Visitor = { cookie: person.cookie, operatorId: edition.operatorId };
    const { data } = await app.graphql<{ scoreRuns: { id: string; isProvisional: boolean }[] }>(
      administrator,
      'query ($id: UUID!) { scoreRuns(editionId: $id) { id isProvisional } }',
      { id: edition.editionId },
    );
    expect(data?.scoreRuns).toHaveLength(2);
    expect(data?.scoreRuns).toEqual(
      expect.arrayContaining([
        { id: full.id, isProvisional: false },
        { id: provisional.id, isProvisional: true },
      ]),
    );
    const refused = await app.graphql(
      administrator,
      'mutation ($id: UUID!) { releaseScoreRun(id: $id) { __typename } }',
      { id: provisional.id },
    );
    expect(refused.data).toEqual({ releaseScoreRun: { __typename: 'TransitionRefused' } });
  });

  it('a participant sees none of its rows, even once the full run is released', async () => {
    await writeAudit(app, edition, { site: 0, key: 'INS-2027-000001-phone-1', version: 3, seed: 6 });
    await runAllJobs(app);
    await app.sql('UPDATE score_run SET is_official = true, released_at = now() WHERE id = $1', [full.id]);
    const { organisationId } = edition.registrations[0] ?? { organisationId: '' };
    const runsSeen = (source: string): Promise<string[]> =>
      app.app.get(Transactions).run(asOrganisation(organisationId, edition.operatorId), async (context) => {
        const rows: { id: string }[] = await (await context.manager()).query(source);
        return rows.map(({ id }) => id);
      });
    for (const table of tables)
      expect(await runsSeen(`SELECT DISTINCT score_run_id AS id FROM ${table}`)).toEqual([full.id]);
    expect(await runsSeen('SELECT id FROM score_run')).toEqual([full.id]);
    expect(await app.sql('SELECT 1 FROM site_score WHERE score_run_id <> $1', [full.id])).toHaveLength(2);
  });
});
