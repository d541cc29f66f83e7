import { v7 as uuidv7 } from 'uuid';
import type { TestApp } from './test-app.js';

/** Whose order it is, and in which edition. */
interface OrderOwner {
  readonly organisationId: string;
  readonly operatorId: string;
  readonly editionId: string;
  readonly userId: string;
}

/** A placed order of 1,000 euros before tax, of one line and one payer, written as superuser. */
export async function givenPlacedOrder(
  app: TestApp,
  { organisationId, operatorId, editionId, userId }: OrderOwner,
): Promise<{ readonly orderId: string; readonly partId: string; readonly payerId: string }> {
  const [orderId, partId, payerId, lineId] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()];
  await app.sql(
    `INSERT INTO "order" (organisation_id, id, operator_id, edition_id, reference, state, currency, price_list_version, is_demonstration, placed_by, placed_at)
     VALUES ($1, $2, $3, $4, 'CMD-2027-000001', 'placed', 'EUR', 1, true, $5, now())`,
    [organisationId, orderId, operatorId, editionId, userId],
  );
  await app.sql(
    `INSERT INTO payer (organisation_id, id, operator_id, name, kind, territory, is_taxable, created_by, created_at)
     VALUES ($1, $2, $3, 'Mairie', 'local_authority', 'metropolitan', false, $4, now())`,
    [organisationId, payerId, operatorId, userId],
  );
  await app.sql(
    `INSERT INTO order_part (organisation_id, id, operator_id, order_id, position, payer_id, buyer, net_cents, vat_cents, gross_cents)
     VALUES ($1, $2, $3, $4, 1, $5, '{"name": "Mairie", "siret": null}', 100000, 20000, 120000)`,
    [organisationId, partId, operatorId, orderId, payerId],
  );
  await app.sql(
    `INSERT INTO order_line (organisation_id, id, operator_id, order_id, part_id, position, code, quantity, unit_cents, total_cents, vat_treatment, vat_basis_points, added_at)
     VALUES ($1, $2, $3, $4, $5, 1, 'base', 1, 100000, 100000, 'standard', 2000, now())`,
    [organisationId, lineId, operatorId, orderId, partId],
  );
  return { orderId, partId, payerId };
}
