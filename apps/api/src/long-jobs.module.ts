import { Module } from '@nestjs/common';
import { Edition, EditionsModule } from './modules/editions/index.js';
import { GridsModule, GridVersion } from './modules/grids/index.js';
import { PanelStatistic, ScoreComputationModule, ScoreRun } from './modules/results/index.js';
import { ConfigModule } from './platform/config/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { LoggingModule } from './platform/logging/logging.module.js';

/** The part of the application that the long jobs need: what they have no use for would only take memory from them. */
@Module({
  imports: [
    ConfigModule,
    LoggingModule,
    DatabaseModule.with({ entities: [Edition, GridVersion, PanelStatistic, ScoreRun], migrations: [] }),
    JobsModule,
    EditionsModule,
    GridsModule,
    ScoreComputationModule,
  ],
})
export class LongJobsModule {}
