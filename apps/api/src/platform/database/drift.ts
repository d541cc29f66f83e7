import type { DataSource } from 'typeorm';

/**
 * How the entities differ from the tables: the statements TypeORM would run to make them agree on tables, columns, types and nullability. Constraints,
 * indexes and policies are written by hand in the migrations and checked by the catalogue lint, so dropping one is no drift.
 * @returns nothing when all agree
 */
export async function driftOf(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query).filter((query) => !writtenByHand.test(query));
}

const writtenByHand =
  /^(DROP INDEX|CREATE SCHEMA|ALTER TABLE "[^"]+"(\."[^"]+")? (DROP CONSTRAINT|ALTER COLUMN "[^"]+" DROP DEFAULT))/;
