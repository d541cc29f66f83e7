import type { QueryRunner } from 'typeorm';

interface StoredFigures {
  readonly organisation_id: string;
  readonly score_run_id: string;
  readonly registration_id: string;
  readonly operator_id: string;
  readonly channels: Readonly<Record<string, unknown>>;
  readonly criteria: Readonly<Record<string, number>>;
}

interface GridContent {
  readonly criteria: readonly { readonly id: string; readonly channel: string }[];
}

/** Numbers a criterion takes in a packed row: its value first, then its coefficient, its contribution and its peers. */
const fieldsPerCriterion = 10;

/**
 * Moves the criterion values of earlier runs out of the figures of their sites into packed rows, run by run. What those runs did not compute stays
 * unknown there (NaN): coefficients, contributions and peers. The owner of the tables is held to row-level security like everyone: the force is
 * lifted for this transaction alone.
 */
export async function moveCriterionValues(runner: QueryRunner): Promise<void> {
  await runner.query('ALTER TABLE site_score NO FORCE ROW LEVEL SECURITY');
  const runs = (await runner.query(
    `SELECT r.id, g.content FROM score_run r JOIN grid_version g ON g.id = r.grid_version_id WHERE r.state = 'computed'`,
  )) as { id: string; content: GridContent }[];
  for (const { id, content } of runs) {
    const sites = (await runner.query(
      `SELECT organisation_id, score_run_id, registration_id, operator_id, figures->'channels' AS channels, figures->'criteria' AS criteria
       FROM site_score WHERE score_run_id = $1 AND figures ? 'criteria'`,
      [id],
    )) as StoredFigures[];
    for (const site of sites) await moveSite(runner, site, content);
  }
  await runner.query(`UPDATE site_score SET figures = figures - 'criteria' WHERE figures ? 'criteria'`);
  await runner.query('ALTER TABLE site_score FORCE ROW LEVEL SECURITY');
}

async function moveSite(runner: QueryRunner, site: StoredFigures, { criteria }: GridContent): Promise<void> {
  for (const channel of Object.keys(site.channels)) {
    const ids = criteria.filter((criterion) => criterion.channel === channel).map(({ id }) => id);
    await runner.query(
      `INSERT INTO criterion_score (organisation_id, score_run_id, registration_id, channel, operator_id, figures) VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        site.organisation_id,
        site.score_run_id,
        site.registration_id,
        channel,
        site.operator_id,
        packedValues(ids, site.criteria),
      ],
    );
  }
}

/** The values of criteria, ids in the order of their UTF-8 bytes, as little-endian doubles. */
function packedValues(ids: readonly string[], values: Readonly<Record<string, number>>): Buffer {
  const ordered = ids.toSorted((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right)));
  const packed = new Float64Array(ordered.length * fieldsPerCriterion).fill(Number.NaN);
  for (const [place, id] of ordered.entries()) packed[place * fieldsPerCriterion] = values[id] ?? Number.NaN;
  return Buffer.from(packed.buffer);
}
