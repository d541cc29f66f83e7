import { Pool } from 'pg';
import { TestApp } from '../../testing/test-app.js';
import { apiSteps, Crowd, places, pressesAtOnce, pressesOfOffer, workerSteps } from './places/under-load.fixture.js';

/** `npm run test:long` runs ten times and ends processes at every step each time; `npm test` runs twice, the API in one, the worker in the other. */
const isLong = process.env['LONG_TESTS'] === 'yes';
const runs = isLong ? 10 : 2;

describe('places under load', () => {
  let app: TestApp;
  // A key of Stripe's makes it no demonstration: the worker has nothing to fill.
  beforeAll(async () => {
    app = await TestApp.start({ STRIPE_SECRET_KEY: 'sk_test_load', STRIPE_WEBHOOK_SECRET: 'whsec_load' });
  });
  afterAll(() => app.stop());

  it.each(Array.from({ length: runs }, (_, run) => run + 1))(
    'end with exactly as many confirmed as there are, whatever crashes, and never more at any moment (run %i)',
    async (run) => {
      const [api, worker] = [isLong || run === 1, isLong || run === 2];
      const steps = [...(api ? apiSteps : []), ...(worker ? workerSteps : [])];
      const crowd = await Crowd.gather(app, run, steps);
      try {
        const told = await crowd.pressUntilAllIsTaken();
        expect(told.confirmed).toBe(places);
        expect(told.acceptingPresses).toBe(places * pressesOfOffer);
        expect(told.mostAtOnce).toBeGreaterThanOrEqual(pressesAtOnce);
        expect(told.samplesWithTooMany).toEqual([]);
        expect(told.passedOn).toBeGreaterThan(0);
        expect(told.crashedAt.toSorted()).toEqual(steps.toSorted());
        expect(told.violations).toEqual([]);
      } finally {
        await crowd.goHome();
      }
    },
    isLong ? 300_000 : 120_000,
  );

  it('are more than there are where somebody checks first and writes afterwards', async () => {
    await app.sql('CREATE TABLE naive_claim (id integer PRIMARY KEY)');
    const pool = new Pool({ connectionString: app.database.adminUrl, max: 20 });
    const claim = async (id: number): Promise<void> => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN');
        const { rows } = await client.query<{ taken: number }>('SELECT count(*)::int AS taken FROM naive_claim');
        if ((rows[0]?.taken ?? 0) < places) await client.query('INSERT INTO naive_claim VALUES ($1)', [id]);
        await client.query('COMMIT');
      } finally {
        client.release();
      }
    };
    await Promise.all(Array.from({ length: places * pressesOfOffer }, (_, id) => claim(id)));
    await pool.end();
    const [row] = await app.sql<{ sold: number }>('SELECT count(*)::int AS sold FROM naive_claim');
    expect(row?.sold).toBeGreaterThan(places);
  });
});
