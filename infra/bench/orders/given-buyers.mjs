// Structures that are about to buy: one person, who belongs to all of them, and one site each.
import { v7 as uuidv7 } from 'uuid';
import { fromApi } from '../results/built-api.mjs';

/** Takes a client of the superuser, the person and the edition; returns the structures. */
export async function givenBuyers(client, { userId, operatorId }, count) {
  const buyers = Array.from({ length: count }, () => ({ organisationId: uuidv7(), siteId: uuidv7() }));
  const ids = buyers.map(({ organisationId }) => organisationId);
  await client.query(
    `INSERT INTO organisation (organisation_id, operator_id, kind, name, category_code, population, population_year, department_code, created_at)
     SELECT id, $2, 'commune', 'Ville ' || number, 'city_20k_50k', 31000, 2026, '75', now() FROM unnest($1::uuid[]) WITH ORDINALITY AS x(id, number)`,
    [ids, operatorId],
  );
  await client.query(
    `INSERT INTO membership (organisation_id, user_id, operator_id, role, created_at) SELECT id, $2, $3, 'owner', now() FROM unnest($1::uuid[]) AS x(id)`,
    [ids, userId, operatorId],
  );
  await client.query(
    `INSERT INTO site (organisation_id, id, operator_id, name, is_central, is_certified, has_social_account, created_at)
     SELECT organisation, site, $3, 'Hôtel de ville', true, false, true, now() FROM unnest($1::uuid[], $2::uuid[]) AS x(organisation, site)`,
    [ids, buyers.map(({ siteId }) => siteId), operatorId],
  );
  return buyers;
}

/** An operator with an open edition, made by the services of the product in a process that ends with it. */
export async function givenEdition(sql) {
  const { NestFactory } = await import('@nestjs/core');
  const { AppModule } = await fromApi('app.module');
  const { givenOpenEdition } = await fromApi('testing/fixtures');
  const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'] });
  const open = await givenOpenEdition({ app, sql });
  await app.close();
  return open;
}
