import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { demonstrationSecrets } from './demonstration-secrets.js';
import { startDemonstrationServices } from './demonstration-services.js';
import {
  addressFor,
  internalAddressFor,
  readDevelopmentSettings,
  type DevelopmentSettings,
} from './development-settings.js';
import { startDemonstrationDatabase } from './embedded-database.js';
import { firstFreePort } from './free-port.js';
import { stopRequested } from './stop-requested.js';
import { superviseProcess } from './supervised-process.js';
import { Teardown } from './teardown.js';
import { waitUntilReady } from './wait-until-ready.js';

/** After this long without an answer we say where to look. */
const PATIENCE_MS = 30_000;

export interface SupervisorOptions {
  environment: NodeJS.ProcessEnv;
  /** The folder that a relative `DATA_DIR` starts from. */
  folder: string;
  /** Absolute paths of the two entry points. */
  scripts: { api: string; worker: string };
  /** When the command was given, in `Date.now()` milliseconds. */
  startedAt: number;
  print: (line: string) => void;
}

/**
 * Runs the whole product on this machine until it is asked to stop: database, Stripe emulator, mail catcher, API and
 * worker, in one process tree. Whatever the environment names (DATABASE_URL, STRIPE_SECRET_KEY, SMTP_URL) is used
 * instead of the demonstration's own. Prints the address when the API is ready.
 * Resolves with the exit code when everything is stopped.
 */
export async function runSupervisor(options: SupervisorOptions): Promise<number> {
  const { print } = options;
  const teardown = new Teardown((error) => print(`While stopping: ${explain(error)}`));
  const stop = stopRequested();
  const started = start(options, teardown, () => stop.request(1)).catch((error: unknown) => {
    print(explain(error));
    stop.request(1);
  });
  const exitCode = await stop.requested;
  const stopping = teardown.run();
  await started;
  await stopping;
  stop.dispose();
  return exitCode;
}

async function start(options: SupervisorOptions, teardown: Teardown, onLost: () => void): Promise<void> {
  const { environment, print } = options;
  const settings = readDevelopmentSettings(environment, options.folder);
  mkdirSync(settings.logDirectory, { recursive: true, mode: 0o700 });
  const port = await choosePort(settings, print);
  const secrets = demonstrationSecrets(settings.dataDirectory);
  // The database first: it is also what refuses a data directory that another start is using.
  const databaseUrl = settings.databaseUrl ?? (await startDatabase(settings, teardown, print, onLost));
  const services = await startDemonstrationServices(settings, secrets, port, teardown);
  const address = settings.publicUrl ?? addressFor(settings.host, port);
  await startProcesses(options, settings, teardown, {
    ...environment,
    SESSION_SECRET: environment['SESSION_SECRET'] || secrets.sessionSecret,
    SIGNING_KEY: environment['SIGNING_KEY'] || secrets.signingKey,
    ...services,
    PORT: String(port),
    HOST: settings.host,
    PUBLIC_URL: address,
    DATABASE_URL: databaseUrl,
    DATA_DIR: settings.dataDirectory,
  });
  const patience = setTimeout(() => print(`Still starting; the logs are in ${settings.logDirectory}`), PATIENCE_MS);
  const isReady = await waitUntilReady(`${internalAddressFor(settings.host, port)}/readyz`, () => teardown.hasBegun);
  clearTimeout(patience);
  if (!isReady) return;
  const seconds = ((Date.now() - options.startedAt) / 1000).toFixed(1);
  print(`Ready at ${address} after ${seconds} s. Ctrl-C stops everything.`);
  if (services['MAIL_CATCHER_URL']) print(`Mails are read at ${services['MAIL_CATCHER_URL']}`);
  if (services['STRIPE_EMULATOR_URL']) print(`Test transfers are sent at ${services['STRIPE_EMULATOR_URL']}/transfers`);
  print(`Data and logs are kept in ${settings.dataDirectory}`);
}

function startDatabase(
  settings: DevelopmentSettings,
  teardown: Teardown,
  print: (line: string) => void,
  onLost: () => void,
): Promise<string> {
  return startDemonstrationDatabase(settings, teardown, () => {
    print(`PostgreSQL ended by itself; its last words are in ${join(settings.logDirectory, 'postgres.log')}`);
    onLost();
  });
}

async function startProcesses(
  { scripts, print }: SupervisorOptions,
  { logDirectory }: DevelopmentSettings,
  teardown: Teardown,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  if (teardown.hasBegun) return;
  const children = (['api', 'worker'] as const).map((name) =>
    superviseProcess({ name, script: scripts[name], environment, logFile: join(logDirectory, `${name}.log`), print }),
  );
  await teardown.add(async () => {
    await Promise.all(children.map((child) => child.stop()));
  });
}

async function choosePort({ host, port }: DevelopmentSettings, print: (line: string) => void): Promise<number> {
  const free = await firstFreePort(host, port);
  if (free !== port) print(`Port ${port} is taken: ${free} is used instead.`);
  return free;
}

function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
