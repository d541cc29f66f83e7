import { Module } from '@nestjs/common';
import { entities } from './entities.js';
import { migrations } from './migrations/index.js';
import { IdentityModule } from './modules/identity/index.js';
import { ConfigModule } from './platform/config/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { ApiGraphqlModule } from './platform/graphql/graphql.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { LoggingModule } from './platform/logging/logging.module.js';

/** The whole application: the API serves it, the worker runs its jobs. */
@Module({
  imports: [
    ConfigModule,
    LoggingModule,
    DatabaseModule.with({ entities, migrations }),
    JobsModule,
    IdentityModule,
    ApiGraphqlModule.register(),
  ],
})
export class AppModule {}
