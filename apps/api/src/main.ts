import 'reflect-metadata';
import { migrations } from './migrations/index.js';
import { loadReferenceData } from './modules/organisations/index.js';
import type { Config } from './platform/config/config.js';
import { CONFIG } from './platform/config/config.module.js';
import { readConfig } from './platform/config/config.js';
import { prepareDatabase, urlForRole } from './platform/database/prepare-database.js';
import { exitWithParent } from './platform/process/exit-with-parent.js';
import { createServer } from './server.js';

exitWithParent();
const { databaseUrl, sessionSecret } = readConfig(process.env);
await prepareDatabase(databaseUrl, sessionSecret, migrations);
await loadReferenceData(urlForRole(databaseUrl, 'barometer_owner', sessionSecret));
const app = await createServer();
const { port, host } = app.get<Config>(CONFIG);
await app.listen(port, host);
