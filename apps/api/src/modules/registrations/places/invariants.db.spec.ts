import { v7 as uuidv7 } from 'uuid';
import { type GivenApplication, givenApplications } from '../../../testing/applications.js';
import { firstComeOutcome, releaseDraw } from '../../../testing/drawn-edition.js';
import { givenOpenEdition, type OpenEdition } from '../../../testing/fixtures.js';
import { violations } from '../../../testing/places.js';
import { TestApp } from '../../../testing/test-app.js';

describe('the invariants of free places', () => {
  let app: TestApp;
  let open: OpenEdition;
  let applications: GivenApplication[];

  beforeAll(async () => {
    app = await TestApp.start();
    open = await givenOpenEdition(app, { state: 'draw' });
    applications = await givenApplications(app, open, 6);
    await releaseDraw(app, open, firstComeOutcome(applications, 4));
  });
  afterAll(() => app.stop());

  /** What the views find while a violation stands, which is undone again. */
  const planted = async (...statements: readonly string[]): Promise<string[]> => {
    await app.sql(
      `CREATE TABLE kept_place AS TABLE place; CREATE TABLE kept_event AS TABLE place_event; CREATE TABLE kept_state AS SELECT id, state FROM registration`,
    );
    for (const statement of statements) await app.sql(statement);
    const found = await violations(app);
    await app.sql(`DELETE FROM place_event; DELETE FROM place; INSERT INTO place SELECT * FROM kept_place;
      INSERT INTO place_event OVERRIDING SYSTEM VALUE SELECT * FROM kept_event;
      UPDATE registration r SET state = k.state FROM kept_state k WHERE k.id = r.id; DROP TABLE kept_place, kept_event, kept_state`);
    return found.map((row) => JSON.stringify(row));
  };
  const idOf = (at: number): string => applications[at]?.id ?? '';
  const one = `edition_id = (SELECT edition_id FROM place LIMIT 1) AND number = 1`;
  const line = (kind: string, at: number): string =>
    `INSERT INTO place_event (id, operator_id, edition_id, place_number, label, kind, organisation_id, registration_id, at)
     SELECT '${uuidv7()}', operator_id, edition_id, number, label, '${kind}', '${applications[at]?.organisationId}', '${idOf(at)}', now() FROM place WHERE number = 1`;

  it('find nothing when all is well', async () => {
    expect(await violations(app)).toEqual([]);
  });

  it.each<[string, string, () => string[]]>([
    [
      'a place too many',
      'places',
      () => [`INSERT INTO place SELECT edition_id, 99, operator_id, label FROM place WHERE ${one}`],
    ],
    ['a place too few', 'places', () => [`DELETE FROM place WHERE number = 5`]],
    [
      'more places than amendments added',
      'places',
      () => [
        `INSERT INTO place_event (id, operator_id, edition_id, place_number, label, kind, at) SELECT '${uuidv7()}', operator_id, edition_id, 5, 'open', 'added', now() FROM place WHERE ${one}`,
      ],
    ],
    [
      'a registration confirmed whose place is on offer still',
      'place_registrations',
      () => [`UPDATE registration SET state = 'confirmed' WHERE id = '${idOf(0)}'`],
    ],
    [
      'a place of somebody who withdrew',
      'place_registrations',
      () => [`UPDATE registration SET state = 'withdrawn' WHERE id = '${idOf(0)}'`],
    ],
    [
      'an offer without a place',
      'place_registrations',
      () => [`UPDATE registration SET state = 'offered' WHERE id = '${idOf(5)}'`],
    ],
    [
      'a registration with two places',
      'place_registrations',
      () => [
        `ALTER TABLE place DROP CONSTRAINT place_once`,
        `UPDATE place SET state = 'offered', organisation_id = '${applications[0]?.organisationId}', registration_id = '${idOf(0)}' WHERE number = 5`,
      ],
    ],
    ['a place that moved without a line', 'place_ledger', () => [`UPDATE place SET state = 'confirmed' WHERE ${one}`]],
    [
      'a place with another holder than its ledger says',
      'place_ledger',
      () => [
        `UPDATE place SET organisation_id = '${applications[5]?.organisationId}', registration_id = '${idOf(5)}' WHERE ${one}`,
      ],
    ],
    ['a step that does not exist', 'place_ledger', () => [line('held', 0), line('offered', 0)]],
    ['a give-back by somebody who had no place', 'place_ledger', () => [line('declined', 5), line('offered', 0)]],
    [
      'a line of a place that is not there',
      'place_ledger',
      () => [`UPDATE place_event SET place_number = 77 WHERE place_number = 1`],
    ],
    [
      'a place that changed its label',
      'place_labels',
      () => [`UPDATE place SET label = 'department.all' WHERE ${one}`],
    ],
    [
      'a place that nobody won and that is not of the open pool',
      'place_labels',
      () => [`UPDATE place SET label = 'department.all' WHERE number = 5`],
    ],
  ])('find %s', async (_, view, statements) => {
    const found = await planted(...statements());
    expect(found.join('\n')).toContain(`"view":"${view}"`);
    expect(await violations(app)).toEqual([]);
  });

  it('are asked with the rights of who asks: an operator sees its own editions', async () => {
    const views = await app.sql<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relname LIKE 'invariant_place%' AND NOT 'security_invoker=true' = ANY (reloptions)`,
    );
    expect(views).toEqual([]);
  });
});
