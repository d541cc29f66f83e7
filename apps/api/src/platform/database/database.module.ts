import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { createDataSource, type DatabaseContent } from './data-source.js';
import { urlForRole } from './prepare-database.js';
import { Transactions } from './transactions.js';

/** The application's connection, as `barometer_app`, and the transactions on it. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static with(content: DatabaseContent): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        {
          provide: DataSource,
          inject: [CONFIG],
          useFactory: (config: Config) =>
            createDataSource(
              urlForRole(config.databaseUrl, 'barometer_app', config.sessionSecret),
              content,
            ).initialize(),
        },
        Transactions,
      ],
      exports: [Transactions, DataSource],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}
