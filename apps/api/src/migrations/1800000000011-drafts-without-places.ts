import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The places of an edition are made when it is announced: a draft says how many it will have, and has none to count. */
const total = `
CREATE OR REPLACE VIEW invariant_places WITH (security_invoker = true) AS
SELECT e.id AS edition_id, e.free_places + added.count AS expected, present.count AS present
FROM edition e
CROSS JOIN LATERAL (SELECT count(*) FROM place p WHERE p.edition_id = e.id) AS present
CROSS JOIN LATERAL (SELECT count(*) FROM place_event v WHERE v.edition_id = e.id AND v.kind = 'added') AS added
WHERE e.state <> 'draft' AND e.free_places + added.count <> present.count;`;

/** What must hold of places is asked of editions that have some. */
export class DraftsWithoutPlaces1800000000011 implements MigrationInterface {
  name = 'DraftsWithoutPlaces1800000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(total);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are append-only: write a new one that undoes what this one did.');
  }
}
