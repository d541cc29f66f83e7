import type { QueryRunner } from 'typeorm';

const converted = ['"order"', 'organisation', 'registration', 'payment_attempt', 'payer', 'order_part', 'order_line'];

/**
 * Orders from before payers: each becomes one part, paid by the organisation itself, with its lines and its tax as they were. FORCE is lifted for the
 * move alone, because row-level security shows the owner of the tables nothing either.
 */
export async function moveOrders(runner: QueryRunner): Promise<void> {
  for (const table of converted) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  await runner.query(`
INSERT INTO payer (organisation_id, id, operator_id, name, siret, kind, territory, is_taxable, created_by, created_at)
SELECT DISTINCT ON (g.organisation_id) g.organisation_id, gen_random_uuid(), g.operator_id, g.name, g.siret, 'local_authority', 'metropolitan', false, o.placed_by, o.placed_at
FROM "order" o JOIN organisation g ON g.organisation_id = o.organisation_id ORDER BY g.organisation_id, o.placed_at;
INSERT INTO order_part (organisation_id, id, operator_id, order_id, position, payer_id, buyer, net_cents, vat_cents, gross_cents, committed_at)
SELECT o.organisation_id, gen_random_uuid(), o.operator_id, o.id, 1, p.id,
  jsonb_build_object('name', p.name, 'siret', p.siret, 'vatNumber', NULL, 'kind', p.kind, 'territory', p.territory, 'isTaxable', false,
    'street', NULL, 'postcode', NULL, 'city', NULL, 'contactName', NULL, 'contactEmail', NULL),
  o.net_cents, o.vat_cents, o.gross_cents, o.committed_at
FROM "order" o JOIN payer p ON p.organisation_id = o.organisation_id;
INSERT INTO order_line (organisation_id, id, operator_id, order_id, part_id, position, code, category_code, site_name, quantity, unit_cents, total_cents, vat_treatment, vat_basis_points, added_at)
SELECT o.organisation_id, gen_random_uuid(), o.operator_id, o.id, part.id, line.position, line.value->>'code', line.value->>'categoryCode', line.value->>'siteName',
  (line.value->>'quantity')::integer, (line.value->>'unitCents')::integer, (line.value->>'totalCents')::integer, 'standard', o.vat_basis_points, o.placed_at
FROM "order" o JOIN order_part part ON part.organisation_id = o.organisation_id AND part.order_id = o.id
CROSS JOIN LATERAL jsonb_array_elements(o.lines) WITH ORDINALITY AS line (value, position);
UPDATE registration r SET order_part_id = part.id FROM order_part part WHERE part.organisation_id = r.organisation_id AND part.order_id = r.order_id;
ALTER TABLE payment_attempt ADD COLUMN part_id uuid;
UPDATE payment_attempt a SET part_id = part.id FROM order_part part WHERE part.organisation_id = a.organisation_id AND part.order_id = a.order_id;
ALTER TABLE payment_attempt ALTER COLUMN part_id SET NOT NULL,
  ADD CONSTRAINT payment_attempt_part FOREIGN KEY (organisation_id, part_id) REFERENCES order_part (organisation_id, id);
CREATE INDEX payment_attempt_of_part ON payment_attempt (part_id);
DROP INDEX payment_attempt_succeeded_once;
ALTER TABLE "order" DROP COLUMN lines, DROP COLUMN net_cents, DROP COLUMN vat_basis_points, DROP COLUMN vat_cents, DROP COLUMN gross_cents;`);
  for (const table of converted) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
}
