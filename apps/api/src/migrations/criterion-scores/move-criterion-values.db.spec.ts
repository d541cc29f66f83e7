import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackCriterionFigures, parseGrid } from '@barometer/scoring';
import { Client } from 'pg';
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../platform/embedded-postgres/start-embedded-postgres.js';
import { prepareDatabase } from '../../platform/database/prepare-database.js';
import { packedFigures } from '../../modules/results/domain/packed-figures.js';
import { testSecret } from '../../testing/test-settings.js';
import { migrations } from '../index.js';

const id = (last: number): string => `01900000-0000-7000-8000-00000000000${last}`;
const [operator, edition, grid, run, organisation, registration, site] = [1, 2, 3, 4, 5, 6, 7].map(id);

const criterion = (name: string, channel: string) => ({
  id: name,
  channel,
  stage: 'access',
  determinant: 'courtesy',
  label_fr: name,
  label_en: name,
  answer: { type: 'boolean', score: { yes: 100, no: 0 } },
  weight: 1,
  conditional: false,
  na_when: null,
  on_no_contact: 'zero',
  level: 'audit',
  scenarios: ['any'],
  critical: false,
});
/** Not in the order of the bytes of their ids, which is that of packed rows. */
const content = {
  criteria: [criterion('B', 'phone'), criterion('a', 'phone'), criterion('A', 'phone'), criterion('E', 'email')],
};
const figures = { channels: { phone: { value: 50, n: 2 } }, criteria: { a: 25, B: 75 }, overall: { value: null } };

describe('the criterion values of runs of the schema before', () => {
  let directory: string;
  let postgres: EmbeddedPostgres;
  let client: Client;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'barometer-move-'));
    postgres = await startEmbeddedPostgres({ dataDirectory: join(directory, 'postgres'), durable: false });
    const url = postgres.connectionString('postgres', 'postgres');
    await prepareDatabase(url, testSecret, migrations.slice(0, 2));
    client = new Client({ connectionString: url });
    await client.connect();
    // Only the rows that the migration reads are arranged, not those they refer to.
    await client.query('SET session_replication_role = replica');
    for (const [statement, parameters] of [
      [
        `INSERT INTO grid_version (id, operator_id, code, version, hash, content, is_demonstration, created_at) VALUES ($1, $2, 'g', '1', 'x', $3, true, now())`,
        [grid, operator, JSON.stringify(content)],
      ],
      [
        `INSERT INTO organisation (organisation_id, operator_id, kind, name, category_code, created_at) VALUES ($1, $2, 'commune', 'Ville', 'c', now())`,
        [organisation, operator],
      ],
      [
        `INSERT INTO site (organisation_id, id, operator_id, name, is_central, is_certified, has_social_account, created_at) VALUES ($1, $2, $3, 'S', true, false, true, now())`,
        [organisation, site, operator],
      ],
      [
        `INSERT INTO registration (organisation_id, id, operator_id, edition_id, site_id, reference, kind, state, is_first_time, category_code, created_by, submitted_at)
         VALUES ($1, $2, $3, $4, $5, 'INS-2027-000001', 'paid', 'scored', true, 'c', $3, now())`,
        [organisation, registration, operator, edition, site],
      ],
      [
        `INSERT INTO score_run (id, operator_id, edition_id, grid_version_id, grid_hash, method_version, state, created_by, created_at) VALUES ($1, $2, $3, $4, 'x', '1', 'computed', $2, now())`,
        [run, operator, edition, grid],
      ],
      [
        `INSERT INTO site_score (organisation_id, score_run_id, registration_id, operator_id, figures) VALUES ($1, $2, $3, $4, $5)`,
        [organisation, run, registration, operator, JSON.stringify(figures)],
      ],
    ] as const)
      await client.query(statement, [...parameters]);
    await prepareDatabase(url, testSecret, migrations);
  });
  afterAll(async () => {
    await client.end();
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  });

  it('stand in packed rows, without what those runs did not compute', async () => {
    const { rows } = await client.query<{ channel: string; figures: Buffer; registration_id: string }>(
      'SELECT channel, figures, registration_id FROM criterion_score',
    );
    expect(rows).toMatchObject([{ channel: 'phone', registration_id: registration }]);
    const nothingElse = { coefficient: null, contribution: null, peers: null };
    expect(
      unpackCriterionFigures(parseGrid(content), 'phone', packedFigures(rows[0]?.figures ?? new Uint8Array())),
    ).toEqual({ B: { value: 75, ...nothingElse }, a: { value: 25, ...nothingElse } });
  });

  it('no longer stand among the figures of the site, whose other figures are kept', async () => {
    const { rows } = await client.query<object>('SELECT figures FROM site_score');
    const { criteria: _, ...kept } = figures;
    expect(rows).toEqual([{ figures: kept }]);
  });

  it('have neither lineage nor settings: those runs did not keep them', async () => {
    const { rows } = await client.query<object>(
      'SELECT settings, (SELECT count(*)::int FROM score_lineage) AS lineages FROM score_run',
    );
    expect(rows).toEqual([{ settings: null, lineages: 0 }]);
  });

  it('leave their table held to row-level security, its owner too', async () => {
    const { rows } = await client.query<object>(
      `SELECT relname, relforcerowsecurity FROM pg_class WHERE relname IN ('site_score', 'criterion_score', 'score_lineage', 'organisation_score') ORDER BY 1`,
    );
    expect(rows).toEqual(
      ['criterion_score', 'organisation_score', 'score_lineage', 'site_score'].map((relname) => ({
        relname,
        relforcerowsecurity: true,
      })),
    );
  });
});
