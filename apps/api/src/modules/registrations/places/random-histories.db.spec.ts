import fc from 'fast-check';
import { Client } from 'pg';
import { violations } from '../../../testing/places.js';
import { TestApp } from '../../../testing/test-app.js';
import { History, type RandomEvent, strataKeys } from './random-histories.fixture.js';

const histories = 20;
const eventsOfHistory = 500;

const event: fc.Arbitrary<RandomEvent> = fc.record({
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constant('accept' as const) },
    { weight: 4, arbitrary: fc.constant('decline' as const) },
    { weight: 2, arbitrary: fc.constant('withdraw' as const) },
    { weight: 2, arbitrary: fc.constant('moveToPaid' as const) },
    { weight: 2, arbitrary: fc.constant('expire' as const) },
    { weight: 2, arbitrary: fc.constant('arriveLate' as const) },
    { weight: 1, arbitrary: fc.constant('addPlaces' as const) },
    { weight: 6, arbitrary: fc.constant('allot' as const) },
  ),
  pick: fc.nat(1_000_000),
  label: fc.constantFrom(...strataKeys, 'open'),
  /** Several things happen within one millisecond. */
  milliseconds: fc.constantFrom(0, 0, 1, 3_600_000),
});

describe('random histories of free places', () => {
  let app: TestApp;
  let database: Client;
  beforeAll(async () => {
    app = await TestApp.start();
    database = new Client({ connectionString: app.database.adminUrl });
    await database.connect();
  });
  afterAll(async () => {
    await database.end();
    await app.stop();
  });

  it('pass every place on as the published rule says, and the places add up after each event', async () => {
    let played = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: eventsOfHistory, maxLength: eventsOfHistory }), async (events) => {
        const history = await History.begin(app, database);
        for (const next of events) {
          await history.play(next);
          expect(await history.sumOfPlaces()).toBe(history.expectedTotal);
          if (next.kind === 'allot') expect(await history.holders()).toEqual(history.expectedHolders());
          played += 1;
        }
        expect(await violations(app)).toEqual([]);
      }),
      {
        numRuns: histories,
        endOnFailure: true,
        // The seed alone: five hundred events say nothing to anybody.
        reporter: ({ failed, seed, numRuns, errorInstance }) => {
          if (failed) throw new Error(`History ${numRuns} of seed ${seed} went wrong.`, { cause: errorInstance });
        },
      },
    );
    expect(played).toBe(histories * eventsOfHistory);
  }, 300_000);
});
