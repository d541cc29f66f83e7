import type { OpenEdition } from './fixtures.js';
import type { TestApp } from './test-app.js';

/** The labels of an edition's places by their state, in the order of their numbers; states without a place are left out. */
export async function placesOf(app: TestApp, { editionId }: OpenEdition): Promise<Record<string, string[]>> {
  const rows = await app.sql<{ state: string; labels: string[] }>(
    'SELECT state, array_agg(label ORDER BY number) AS labels FROM place WHERE edition_id = $1 GROUP BY state',
    [editionId],
  );
  return Object.fromEntries(rows.map(({ state, labels }) => [state, labels]));
}

const views = ['places', 'place_registrations', 'place_ledger', 'place_labels'];

/** What the invariants of places find: nothing, when all is well. */
export async function violations(app: TestApp): Promise<object[]> {
  const found = await Promise.all(
    views.map(async (view) => (await app.sql(`SELECT * FROM invariant_${view}`)).map((row) => ({ view, ...row }))),
  );
  return found.flat();
}
