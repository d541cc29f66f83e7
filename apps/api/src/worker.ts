import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { migrations } from './migrations/index.js';
import { DemonstrationSeed } from './modules/demonstration/index.js';
import { loadReferenceData } from './modules/organisations/index.js';
import { readConfig } from './platform/config/config.js';
import { prepareDatabase, urlForRole } from './platform/database/prepare-database.js';
import { JobRunner } from './platform/jobs/job-runner.js';
import { exitWithParent } from './platform/process/exit-with-parent.js';

exitWithParent();
const { databaseUrl, sessionSecret } = readConfig(process.env);
await prepareDatabase(databaseUrl, sessionSecret, migrations);
await loadReferenceData(urlForRole(databaseUrl, 'barometer_owner', sessionSecret));
const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error', 'warn'] });
app.enableShutdownHooks();
await app.get(DemonstrationSeed).begin();
await app.get(JobRunner).start();
