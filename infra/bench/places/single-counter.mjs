// The usual way, for comparison: one row a stock, with a counter that a conditional update moves. As many statements, as safe, and every buyer waits for the
// one before, because the row stays locked until the transaction of each ends.
import { fromApi } from '../results/built-api.mjs';

/** Lets the application of the bench confirm places in one counter instead of in rows of their own. */
export async function countInOneRow(app) {
  const { PlacesService } = await fromApi('modules/registrations/places/places.service');
  const places = app.get(PlacesService);
  const move = places.move.bind(places);
  places.move = async (context, edition, holders, step) => {
    if (step !== 'confirmed') return move(context, edition, holders, step);
    const manager = await context.manager();
    const moved = await manager.query(
      `WITH moved AS (UPDATE bench_counter SET taken = taken + 1 WHERE edition_id = $1 AND taken < total RETURNING taken)
       INSERT INTO place_event (id, operator_id, edition_id, place_number, label, kind, organisation_id, registration_id, at)
       SELECT gen_random_uuid(), $2, $1, taken, 'open', 'confirmed', $3, $4, $5 FROM moved RETURNING place_number`,
      [edition.id, edition.operatorId, holders[0].organisationId, holders[0].id, context.now],
    );
    return moved;
  };
}

export const counterTable = `
CREATE TABLE bench_counter (edition_id uuid PRIMARY KEY, taken integer NOT NULL, total integer NOT NULL);
GRANT SELECT, UPDATE ON bench_counter TO barometer_app;`;
