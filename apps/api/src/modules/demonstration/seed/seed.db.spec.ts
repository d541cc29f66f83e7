import { type DrawRecord, explainer, verifyRecord } from '@barometer/draw';
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

  it('makes one open edition with a drawn rehearsal, the draft of the next one, and two whose results are published', async () => {
    const editions = await app.sql<{ is_demonstration: boolean }>(
      'SELECT number, state, is_sandbox, is_demonstration FROM edition ORDER BY number, is_sandbox',
    );
    expect(editions.every((edition) => edition.is_demonstration)).toBe(true);
    expect(editions).toMatchObject([
      { number: 10, state: 'published', is_sandbox: false },
      { number: 11, state: 'published', is_sandbox: false },
      { number: 12, state: 'registration', is_sandbox: false },
      { number: 12, state: 'draw', is_sandbox: true },
      { number: 13, state: 'draft', is_sandbox: false },
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

  it('has 321 organisations in the finished edition, all published with their scores, 37 that applied in vain, and 133 in the open one, where the free ones await the draw', async () => {
    const rows = await app.sql<{ number: number; state: string; organisations: number }>(
      `SELECT e.number, r.state, count(DISTINCT r.organisation_id)::int AS organisations
       FROM registration r JOIN edition e ON e.id = r.edition_id WHERE NOT e.is_sandbox GROUP BY e.number, r.state ORDER BY e.number, r.state`,
    );
    expect(rows.map(({ number, state, organisations }) => [number, state, organisations])).toEqual([
      [10, 'published', 57],
      [11, 'declined', 2],
      [11, 'expired', 1],
      [11, 'published', 321],
      [11, 'waiting', 34],
      [12, 'confirmed', 50],
      [12, 'in_draw', 85],
      [12, 'selected', 1],
    ]);
  });

  it('counts every free participation as a taken place, and has all places of the finished edition taken', async () => {
    const rows = await app.sql(
      `SELECT e.number, count(*) FILTER (WHERE p.state = 'confirmed')::int AS confirmed, count(*)::int AS total,
         (SELECT count(*)::int FROM registration r WHERE r.edition_id = e.id AND r.kind = 'free' AND r.state = 'published') AS free
       FROM place p JOIN edition e ON e.id = p.edition_id WHERE NOT e.is_sandbox GROUP BY e.id ORDER BY e.number`,
    );
    expect(rows).toEqual([
      { number: 10, confirmed: 16, free: 16, total: 20 },
      { number: 11, confirmed: 126, free: 126, total: 126 },
      { number: 12, confirmed: 0, free: 0, total: 42 },
    ]);
    expect(await violations(app)).toEqual([]);
  });

  it.each([
    { number: 10, places: 20, applications: 16 },
    { number: 11, places: 126, applications: 163 },
  ])('has a published draw of edition $number that anybody verifies, and places that agree with it', async (drawn) => {
    const [edition] = await app.sql<{ id: string }>('SELECT id FROM edition WHERE number = $1', [drawn.number]);
    const file = await app.app.inject({ method: 'GET', url: `/files/draw-record.json?edition=${edition?.id}` });
    const { places, applications } = drawn;
    const verified = verifyRecord(file.body);
    expect(verified).toMatchObject({ valid: true, places, applications });
    const explain = explainer(JSON.parse(file.body) as DrawRecord);
    const rows = await app.sql<{ draw_id: string; waiting_rank: number | null; held: string | null; settled: boolean }>(
      `SELECT r.draw_id, r.waiting_rank, v.label AS held, r.is_first_time = NOT EXISTS (
           SELECT 1 FROM registration p JOIN edition pe ON pe.id = p.edition_id
           WHERE p.organisation_id = r.organisation_id AND pe.number < e.number AND p.confirmed_at IS NOT NULL) AS settled
       FROM registration r JOIN edition e ON e.id = r.edition_id
       LEFT JOIN place_event v ON v.edition_id = e.id AND v.registration_id = r.id AND v.kind = 'held'
       WHERE e.number = $1 AND r.kind = 'free'`,
      [drawn.number],
    );
    expect(rows).toHaveLength(applications);
    for (const { draw_id: id, waiting_rank: rank, held, settled } of rows) {
      expect(settled).toBe(true);
      expect(explain(id)).toMatchObject({
        result: held === null ? { kind: 'waiting', rank } : { kind: 'selected', placeOf: held },
      });
    }
  });

  it('tells the steps of a draw in their order, after the close and before the field work', async () => {
    const rows = await app.sql<{ instants: Date[] }>(
      `SELECT ARRAY[e.registration_closes_at, d.closed_at, e.beacon_at, v.recorded_at, o.drawn_at, d.published_at,
         (SELECT min(at) FROM place_event p WHERE p.edition_id = e.id AND kind = 'confirmed'),
         (SELECT max(at) FROM place_event p WHERE p.edition_id = e.id)] AS instants
       FROM edition e JOIN draw d ON d.edition_id = e.id JOIN draw_value v ON v.edition_id = e.id JOIN draw_outcome o ON o.edition_id = e.id WHERE NOT e.is_sandbox`,
    );
    expect(rows).toHaveLength(2);
    for (const { instants } of rows) {
      const times = instants.map((instant) => new Date(instant).getTime());
      expect(times).toEqual(times.toSorted((one, other) => one - other));
    }
  });

  it('has a rehearsal whose places are on offer while others wait', async () => {
    const states = await app.sql(
      `SELECT r.state, count(*)::int AS n FROM registration r JOIN edition e ON e.id = r.edition_id WHERE e.is_sandbox GROUP BY 1 ORDER BY 1`,
    );
    expect(states).toEqual([
      { state: 'offered', n: 40 },
      { state: 'waiting', n: 20 },
    ]);
  });

  it('lets the people of the open edition do what they do there, each under their own name', async () => {
    const [row] = await app.sql(
      `SELECT (SELECT array_agg(a.kind || ' ' || u.name ORDER BY a.number) FROM edition_amendment a JOIN auth."user" u ON u.id = a.author_id) AS amendments,
         (SELECT u.name FROM registration_draft d JOIN auth."user" u ON u.id = d.saved_by) AS draft,
         (SELECT array_agg(c.state || ' ' || u.name ORDER BY c.made_at) FROM details_change c JOIN auth."user" u ON u.id = c.made_by
           JOIN edition e ON e.id = c.edition_id WHERE e.number = 12) AS details,
         (SELECT array_agg(c.state ORDER BY c.made_at) FROM details_change c JOIN edition e ON e.id = c.edition_id
           WHERE e.number = 11 AND c.made_at > e.details_due_at) AS late,
         (SELECT u.name || ' ' || c.letter_count FROM campaign c JOIN auth."user" u ON u.id = c.sent_by WHERE c.state = 'sent') AS message,
         (SELECT array_agg(r.state ORDER BY r.state) FROM registration r WHERE r.kind = 'selected') AS selected,
         (SELECT count(DISTINCT r.rules_hash)::int FROM registration r JOIN edition e ON e.id = r.edition_id
           WHERE r.kind = 'free' AND NOT e.is_sandbox) AS rules`,
    );
    expect(row).toEqual({
      amendments: ['visit_capacity Hélène Astier', 'places Hélène Astier', 'field_work Hélène Astier'],
      draft: 'Karim Haddad',
      details: ['applied Karim Haddad', 'applied Claire Fontaine'],
      late: ['accepted', 'refused', 'requested'],
      message: 'Hélène Astier 4',
      selected: ['confirmed', 'selected'],
      rules: 3,
    });
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
      'candidature',
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
