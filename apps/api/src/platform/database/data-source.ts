import { DataSource, type DataSourceOptions } from 'typeorm';

/** What a data source maps and migrates; made at the top of the application, because the platform knows no module. */
export interface DatabaseContent {
  readonly entities: DataSourceOptions['entities'];
  readonly migrations: DataSourceOptions['migrations'];
}

/** Longest wait for a free connection: a request that cannot get one fails and says so, rather than waiting for ever beside the others. */
const connectionWaitMilliseconds = 15_000;

/**
 * A TypeORM data source for one role. Nothing outside `platform/database` holds one: rows are reached through a request context.
 * @param url connection string of the role
 * @param content entities and migrations
 * @param poolSize most connections at once
 */
export function createDataSource(url: string, content: Partial<DatabaseContent>, poolSize = 10): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: content.entities ?? [],
    migrations: content.migrations ?? [],
    migrationsTableName: 'migration',
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    synchronize: false,
    poolSize,
    connectTimeoutMS: connectionWaitMilliseconds,
    logging: false,
  });
}
