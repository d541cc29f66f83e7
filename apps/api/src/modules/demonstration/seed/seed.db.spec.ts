import type { PanelResult } from '@barometer/scoring';
import { violations } from '../../../testing/places.js';
import { TestApp } from '../../../testing/test-app.js';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { SampleReports } from '../../reports/index.js';
import { contentOf, runSeed } from './seed.fixture.js';
import type { SeedStep } from './seed-step.js';
import { SeedSteps } from './seed-steps.js';

class Killed extends Error {}

/** Cuts a step off twice: once it has done everything but commit, and before it begins again. What it wrote outside its transaction stays. */
function cutOff(step: SeedStep): jest.SpyInstance {
  const run = step.run.bind(step);
  return jest
    .spyOn(step, 'run')
    .mockImplementationOnce(async (context: RequestContext) => {
      await run(context);
      throw new Killed(step.name);
    })
    .mockImplementationOnce(async () => {
      throw new Killed(step.name);
    });
}

describe('the seed of the demonstration', () => {
  let app: TestApp;
  let content: Record<string, unknown>;

  beforeAll(async () => {
    app = await TestApp.start();
    await runSeed(app);
    content = await contentOf(app);
  }, 120_000);
  afterAll(() => app.stop());

  it('makes one open edition and two whose results are published', async () => {
    const editions = await app.sql('SELECT number, state, is_demonstration FROM edition ORDER BY number');
    expect(editions).toEqual([
      { number: 10, state: 'published', is_demonstration: true },
      { number: 11, state: 'published', is_demonstration: true },
      { number: 12, state: 'registration', is_demonstration: true },
    ]);
  });

  it('comes to the figures published for 2020 in the released run', async () => {
    const [row] = await app.sql<{ panel: PanelResult }>(
      `SELECT p.panel FROM panel_statistic p JOIN score_run s ON s.id = p.score_run_id JOIN edition e ON e.id = s.edition_id
       WHERE e.number = 11 AND s.is_official AND s.released_at IS NOT NULL`,
    );
    const { overall, channels, cuts } = row?.panel ?? {};
    const figures = [
      overall?.mean,
      ...['phone', 'social', 'email', 'website', 'letter'].map((channel) => channels?.[channel]?.mean),
      cuts?.isCertified.true?.overall,
      cuts?.isCertified.false?.overall,
    ];
    expect(figures.map((figure) => Math.round(figure ?? 0))).toEqual([62, 81, 72, 63, 63, 50, 69, 61]);
  });

  it('has 321 organisations in the finished edition, all published with their scores, and 133 in the open one, where the free ones await the draw', async () => {
    const rows = await app.sql(
      `SELECT e.number, count(DISTINCT r.organisation_id)::int AS organisations, array_agg(DISTINCT r.state) AS states
       FROM registration r JOIN edition e ON e.id = r.edition_id GROUP BY e.number ORDER BY e.number`,
    );
    expect(rows).toEqual([
      { number: 10, organisations: 57, states: ['published'] },
      { number: 11, organisations: 321, states: ['published'] },
      { number: 12, organisations: 133, states: ['confirmed', 'in_draw'] },
    ]);
  });

  it('counts every free participation as a taken place, with room left', async () => {
    const rows = await app.sql<{ confirmed: number; free: number; total: number }>(
      `SELECT count(*) FILTER (WHERE p.state = 'confirmed')::int AS confirmed, count(*)::int AS total,
         (SELECT count(*)::int FROM registration r WHERE r.edition_id = p.edition_id AND r.kind = 'free' AND r.state <> 'in_draw') AS free
       FROM place p GROUP BY p.edition_id`,
    );
    for (const { confirmed, free, total } of rows) {
      expect(confirmed).toBe(free);
      expect(total).toBeGreaterThan(confirmed);
    }
    expect(await violations(app)).toEqual([]);
  });

  it('puts a committed order behind every paid participation', async () => {
    const unpaid = await app.sql(
      `SELECT r.reference FROM registration r LEFT JOIN "order" o ON o.organisation_id = r.organisation_id AND o.id = r.order_id
       WHERE (r.kind = 'paid') IS DISTINCT FROM (coalesce(o.state, 'none') IN ('committed', 'closed'))`,
    );
    expect(unpaid).toEqual([]);
  });

  it('lets a visitor become anybody who has a space to enter', async () => {
    const query = '{ demonstration { personas { email password name role landing } } }';
    const { data } = await app.graphql<{
      demonstration: { personas: { email: string; password: string; landing: string; role: string }[] };
    }>({ language: 'en' }, query);
    const people = data?.demonstration.personas ?? [];
    expect(people.map(({ email }) => email.split('@')[0])).toEqual([
      'proprietaire',
      'membre',
      'finances',
      'lecture',
      'admin',
      'terrain',
      'facturation',
      'jury',
      'controle',
    ]);
    for (const { email, password, landing } of people) {
      const answer = await app.app.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        headers: { origin: 'http://127.0.0.1:4000' },
        payload: { email, password },
      });
      expect(answer.statusCode).toBe(200);
      expect(landing).toMatch(/^\/en\/(operateur|s\/[0-9a-f-]{36})$/);
    }
  });

  it.each(['fr', 'en'] as const)('has the sample report made (%s)', async (language) => {
    const file = await app.app.get(SampleReports).file(language);
    expect(Buffer.from(file ?? []).toString('latin1', 0, 5)).toBe('%PDF-');
  });

  it('changes nothing when it is run again', async () => {
    await app.sql(`UPDATE job_progress SET state = 'running' WHERE kind = 'seed_demonstration'`);
    await runSeed(app);
    expect(await contentOf(app)).toEqual(content);
  }, 60_000);

  it('comes to the same content when it is cut off in every step', async () => {
    const other = await TestApp.start();
    try {
      const cuts = other.app.get(SeedSteps).all().map(cutOff);
      await runSeed(other);
      for (const cut of cuts) expect(cut.mock.calls.length).toBeGreaterThan(2);
      expect(await contentOf(other)).toEqual(content);
    } finally {
      await other.stop();
    }
  }, 180_000);
});
