// Whether the current provisional run is a full run, in every row of every table of figures, to the last bit.
import { editionId } from './fill-edition.mjs';

const TABLES = [
  'site_score',
  'peer_statistic',
  'criterion_score',
  'score_lineage',
  'organisation_score',
  'panel_statistic',
];

/** Takes a connection of the superuser; returns the differences with the newest full run, none when they are equal, and the rows compared. */
export async function compareWithFullRun(client) {
  const run = async (condition) =>
    (
      await client.query(
        `SELECT id, state, input_hash, audit_count, site_count, within_variance::text FROM score_run WHERE edition_id = $1 AND ${condition} ORDER BY id DESC LIMIT 1`,
        [editionId],
      )
    ).rows[0];
  const [provisional, full] = [await run('is_current'), await run(`kind = 'full'`)];
  const differences = ['state', 'input_hash', 'audit_count', 'site_count', 'within_variance'].filter(
    (name) => provisional[name] !== full[name],
  );
  let rows = 0;
  for (const table of TABLES) {
    const [ours, theirs] = [await rowsOf(client, table, provisional.id), await rowsOf(client, table, full.id)];
    rows += theirs.count;
    if (ours.count !== theirs.count || ours.hash !== theirs.hash || theirs.count === 0) differences.push(table);
  }
  return { differences, rows };
}

async function rowsOf(client, table, runId) {
  const { rows } = await client.query(
    `SELECT count(*)::integer AS count, md5(string_agg(line, '' ORDER BY line)) AS hash
     FROM (SELECT md5((to_jsonb(t) - 'score_run_id')::text) AS line FROM ${table} t WHERE score_run_id = $1) lines`,
    [runId],
  );
  return rows[0];
}
