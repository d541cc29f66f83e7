import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { givenAuditedEdition, type AuditedEdition } from '../../testing/audited-edition.js';
import { givenAdministrator } from '../../testing/fixtures.js';
import { runJobs } from '../../testing/run-jobs.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';
import type { ComparedResults } from './domain/compare-results.js';
import { FigureVerification } from './figure-verification.js';
import type { ScoreRun } from './score-run.entity.js';

jest.setTimeout(60_000);

const start = `mutation ($id: UUID!) { startScoreRun(editionId: $id) { ... on ScoreRunStarted { run { id } } } }`;
const release = `mutation ($id: UUID!) { releaseScoreRun(id: $id) { __typename } }`;

/** Any numbers will do, as long as they differ. */
const drawing = () => {
  let turn = 0;
  return { count: 50, random: () => ((turn += 1) * 0.618_034) % 1 };
};

describe('verifying figures', () => {
  let app: TestApp;
  let edition: AuditedEdition;
  let run: ScoreRun;

  const verify = async (onExport?: (folder: string) => Promise<void>): Promise<ComparedResults> => {
    const compared = await app.app.get(FigureVerification).verify(run, drawing(), onExport);
    if (compared === null) throw new Error('The run cannot be verified.');
    return compared;
  };

  beforeAll(async () => {
    app = await TestApp.start();
    edition = await givenAuditedEdition(app, [
      ...Array.from({ length: 12 }, (_, index) => ({ organisation: `Ville ${index + 1}`, isCertified: index < 5 })),
      { organisation: 'Ville 1', hasSocialAccount: false },
      { organisation: 'Ville 13', kind: 'free' as const, audits: 4 },
      { organisation: 'Ville 14', physicalVisits: true },
    ]);
    const person = await app.signUp('verification@example.org');
    await givenAdministrator(app, edition.operatorId, person.userId);
    const administrator: Visitor = { ...person, operatorId: edition.operatorId };
    const { data } = await app.graphql<{ startScoreRun: { run: { id: string } } }>(administrator, start, {
      id: edition.editionId,
    });
    await runJobs(app);
    await app.graphql(administrator, release, { id: data?.startScoreRun.run.id });
    const runs = await app.app.get(FigureVerification).officialRuns();
    expect(runs).toHaveLength(1);
    run = runs[0] as ScoreRun;
  });

  afterAll(() => app.stop());

  it('computes every stored figure again, to the last bit, from the exported files alone', async () => {
    const { drawn, compared, different } = await verify();
    expect(drawn.filter(({ isEqual }) => isEqual)).toHaveLength(50);
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(2000);
  });

  it('fails when one answer of the exported files is altered', async () => {
    const { different } = await verify(async (folder) => {
      const file = join(folder, 'answers.csv');
      const lines = (await readFile(file, 'utf8')).split('\n');
      const altered = lines.findIndex((line) => line.includes('-phone-') && line.endsWith(',true'));
      lines[altered] = lines[altered]?.replace(/,true$/, ',false') ?? '';
      await writeFile(file, lines.join('\n'));
    });
    expect(different.length).toBeGreaterThan(0);
    // One answer on the telephone moves that site, the variance of the channel, and with it the interval of every site.
    expect(different.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['within_variance / phone', 'panel / channels / phone / mean']),
    );
  });

  it('goes by the versions that the run read: a correction that came later changes nothing', async () => {
    await app.sql(
      `INSERT INTO audit (organisation_id, id, registration_id, audit_key, channel, answers, operator_id, edition_id, grid_version_id, version, outcome, import_id, created_at)
       SELECT organisation_id, gen_random_uuid(), registration_id, audit_key, channel, answers, operator_id, edition_id, grid_version_id, 2, 'no_answer', import_id, now()
       FROM audit WHERE edition_id = $1 AND version = 1 AND channel = 'phone'`,
      [edition.editionId],
    );
    expect((await verify()).different).toEqual([]);
  });

  it('goes by the weights and sites of its run: those that change after the release change nothing', async () => {
    await app.sql(
      `UPDATE edition SET channel_weights = channel_weights || '{"phone": 0.9}', inspected_channels = '["email"]' WHERE id = $1`,
      [edition.editionId],
    );
    await app.sql('UPDATE site SET is_certified = NOT is_certified, is_central = NOT is_central');
    await app.sql(`UPDATE registration SET category_code = 'department', region_code = '75'`);
    expect((await verify()).different).toEqual([]);
  });

  it('fails when one stored answer is altered', async () => {
    const [audit] = await app.sql<{ id: string; answers: Buffer }>(
      `SELECT id, answers FROM audit WHERE edition_id = $1 AND version = 1 AND channel = 'email' ORDER BY audit_key LIMIT 1`,
      [edition.editionId],
    );
    const answers = new Float64Array(new Uint8Array(audit?.answers ?? []).buffer);
    const booleans = edition.grid.criteria
      .filter(({ channel, level }) => channel === 'email' && level === 'audit')
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ answer }) => answer.type === 'boolean');
    const altered = answers.findIndex((value, at) => booleans[at] === true && (value === 0 || value === 1));
    answers[altered] = 1 - (answers[altered] ?? 0);
    await app.sql('UPDATE audit SET answers = $2 WHERE id = $1', [audit?.id, Buffer.from(answers.buffer)]);
    const { different } = await verify();
    expect(different.map(({ name }) => name)).toContain('within_variance / email');
  });

  it('is impossible for a run of a time when what it computed from was not kept', async () => {
    await app.sql('DELETE FROM score_lineage WHERE registration_id = $1', [edition.registrations[0]?.registrationId]);
    expect(await app.app.get(FigureVerification).verify(run, drawing())).toBeNull();
  });
});
