import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { type GivenApplication, givenApplications } from '../../testing/applications.js';
import { asItsOperator } from '../../testing/drawn-edition.js';
import { givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { TestApp } from '../../testing/test-app.js';
import { registrationStates } from './domain/registration-states.js';
import { ParticipationsService } from './participations.service.js';
import { tookPartBefore } from './took-part-before.js';

/** Editions beside the one that is drawn: when their registrations opened, and whether they are rehearsals. */
const others = [
  { opensAfter: '-3 years', isSandbox: false },
  { opensAfter: '-1 second', isSandbox: false },
  { opensAfter: '-1 year', isSandbox: true },
  { opensAfter: '0', isSandbox: false },
  { opensAfter: '1 year', isSandbox: false },
];
const histories = fc.sample(
  fc.uniqueArray(
    fc.record({
      edition: fc.nat(others.length - 1),
      state: fc.constantFrom(...registrationStates),
      isConfirmed: fc.boolean(),
    }),
    { selector: ({ edition }) => edition, maxLength: 3 },
  ),
  { numRuns: 300, seed: 17 },
);

describe('first-timers', () => {
  let app: TestApp;
  let open: OpenEdition;
  let applications: GivenApplication[];

  beforeAll(async () => {
    app = await TestApp.start();
    open = await givenOpenEdition(app);
    applications = await givenApplications(app, open, histories.length);
    const editionIds = await Promise.all(others.map((_, at) => givenOther(at)));
    await app.sql(
      `INSERT INTO registration (organisation_id, id, operator_id, edition_id, site_id, reference, kind, state, is_first_time, category_code, created_by,
         submitted_at, confirmed_at)
       SELECT o, gen_random_uuid(), $1, e, s.id, gen_random_uuid()::text, 'paid', state, true, 'region', o, now(), CASE WHEN confirmed THEN now() END
       FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::boolean[]) AS x(o, e, state, confirmed) JOIN site s ON s.organisation_id = o`,
      [
        open.operatorId,
        ...columns(
          histories.flatMap((history, at) =>
            history.map(({ edition, state, isConfirmed }) => [
              applications[at]?.organisationId,
              editionIds[edition],
              state,
              isConfirmed,
            ]),
          ),
        ),
      ],
    );
  });
  afterAll(() => app.stop());

  const givenOther = async (at: number): Promise<string> => {
    const id = uuidv7();
    await app.sql(
      `INSERT INTO edition SELECT (jsonb_populate_record(e, jsonb_build_object('id', $2::text, 'number', 100 + $3::int, 'name', $3::text,
         'is_sandbox', $4::boolean, 'registration_opens_at', e.registration_opens_at + $5::interval))).* FROM edition e WHERE e.id = $1`,
      [open.editionId, id, at, others[at]?.isSandbox, others[at]?.opensAfter],
    );
    return id;
  };

  it('are the same at the close, by one statement for all, as on the page of each', async () => {
    const rows = await app.sql<{ id: string; tookPart: boolean }>(
      `SELECT r.organisation_id AS id, ${tookPartBefore} AS "tookPart" FROM registration r JOIN edition e ON e.id = r.edition_id WHERE e.id = $1`,
      [open.editionId],
    );
    const atTheClose = new Map(rows.map(({ id, tookPart }) => [id, tookPart]));
    const participations = app.app.get(ParticipationsService);
    const onTheirPages = await asItsOperator(app, open, async (context, edition) => {
      const shown = new Map<string, boolean>();
      for (const { organisationId } of applications) {
        const editions = await participations.editionsBefore(context, organisationId, edition);
        shown.set(organisationId, editions.length > 0);
      }
      return shown;
    });
    expect(onTheirPages).toEqual(atTheClose);
    const before = rows.filter(({ tookPart }) => tookPart).length;
    expect(Math.min(before, rows.length - before)).toBeGreaterThan(50);
  });
});

function columns(rows: readonly (readonly unknown[])[]): unknown[][] {
  return [0, 1, 2, 3].map((at) => rows.map((row) => row[at]));
}
