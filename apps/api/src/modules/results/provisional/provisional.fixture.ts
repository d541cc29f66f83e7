import { v7 as uuidv7 } from 'uuid';
import { asOperator } from '../../../platform/database/system-access.js';
import { Transactions } from '../../../platform/database/transactions.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { answersOf, type AuditedEdition } from '../../../testing/audited-edition.js';
import { runJobs } from '../../../testing/run-jobs.js';
import type { TestApp } from '../../../testing/test-app.js';
import { announceAudits } from '../../audits/index.js';
import { ScoreRunsService } from '../score-runs.service.js';

/** Runs all jobs, those of a quieter moment too. Returns the names of their tasks. */
export async function runAllJobs(app: TestApp): Promise<string[]> {
  const ran: string[] = [];
  for (;;) {
    const more = await runJobs(app, { evenIfLater: true });
    if (more.length === 0) return ran;
    ran.push(...more);
  }
}

/** What a run says it computed from and came to, beside its rows. */
export interface StoredRun {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly input_hash: string | null;
  readonly audit_count: number;
  readonly site_count: number;
  readonly within_variance: object | null;
}

/** The current provisional run of an edition. */
export async function currentRun(app: TestApp, { editionId }: { readonly editionId: string }): Promise<StoredRun> {
  const [run] = await app.sql<StoredRun>('SELECT * FROM score_run WHERE edition_id = $1 AND is_current', [editionId]);
  if (run === undefined) throw new Error('The edition has no current provisional run.');
  return run;
}

/** The newest full run. */
export async function newestFullRun(app: TestApp, { editionId }: { readonly editionId: string }): Promise<StoredRun> {
  const [run] = await app.sql<StoredRun>(
    `SELECT * FROM score_run WHERE edition_id = $1 AND kind = 'full' ORDER BY id DESC LIMIT 1`,
    [editionId],
  );
  if (run === undefined) throw new Error('The edition has no full run.');
  return run;
}

/** Starts a full run past the screen. The queue computes it. */
export async function startFullRun(
  app: TestApp,
  { operatorId, editionId }: { readonly operatorId: string; readonly editionId: string },
): Promise<void> {
  await app.app
    .get(Transactions)
    .run(asOperator(operatorId), (context) => app.app.get(ScoreRunsService).start(context, editionId));
}

const tables = [
  'site_score',
  'peer_statistic',
  'criterion_score',
  'score_lineage',
  'organisation_score',
  'panel_statistic',
];

/** Every row of a run in every table of figures, as text to its last bit, and what the run says of itself. */
export async function wholeRun(app: TestApp, run: StoredRun): Promise<object> {
  const rows = await Promise.all(
    tables.map(async (table) => [
      table,
      (
        await app.sql<{ row: string }>(
          `SELECT (to_jsonb(t) - 'score_run_id')::text AS row FROM ${table} t WHERE score_run_id = $1 ORDER BY row`,
          [run.id],
        )
      ).map(({ row }) => row),
    ]),
  );
  const { input_hash, audit_count, site_count, within_variance } = run;
  return { ...Object.fromEntries(rows), input_hash, audit_count, site_count, within_variance };
}

/** Writes a version of an audit as an import does, and says so; another seed gives other answers. */
export async function writeAudit(
  app: TestApp,
  edition: AuditedEdition,
  audit: { readonly site: number; readonly key: string; readonly version: number; readonly seed: number },
): Promise<void> {
  const { organisationId, registrationId } = edition.registrations[audit.site] ?? {};
  const answers = answersOf(edition.grid, 'phone', 'audit', audit.seed);
  await app.app.get(Transactions).run(asOperator(edition.operatorId), async (context) => {
    await (
      await context.manager()
    ).query(
      `INSERT INTO audit (organisation_id, id, operator_id, edition_id, registration_id, audit_key, version, channel, outcome, grid_version_id, answers, import_id, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'phone', 'answered', $8, $9, $3, now())`,
      [
        organisationId,
        uuidv7(),
        edition.operatorId,
        edition.editionId,
        registrationId,
        audit.key,
        audit.version,
        edition.gridVersionId,
        answers,
      ],
    );
    await announceAudits(app.app.get(Jobs), context, edition, new Set([registrationId ?? '']));
  });
}
