import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { type ComparedResults, FigureVerification } from '../modules/results/index.js';
import { DataDirectoryInUseError } from '../platform/embedded-postgres/directory-lock.js';
import { startEmbeddedPostgres } from '../platform/embedded-postgres/start-embedded-postgres.js';
import { demonstrationSecrets } from './demonstration-secrets.js';
import { type DevelopmentSettings, readDevelopmentSettings } from './development-settings.js';
import { DATABASE } from './embedded-database.js';

const FIGURES = 50;
const SHOWN_DIFFERENCES = 20;

/** What `npm run verify:figures` takes. */
export interface VerificationOptions {
  environment: NodeJS.ProcessEnv;
  /** The folder that a relative `DATA_DIR` starts from. */
  folder: string;
  print: (line: string) => void;
  /** The same seed draws the same figures. */
  seed: number;
}

/**
 * Draws figures of every official score run, computes them again from the exported answers by the command line, and compares them, and all others of
 * the run, to the last bit. Works on `DATABASE_URL`, or on the data of `npm start`, running or not.
 * @returns the exit code: 0 when all that can be verified are equal, and there are any
 */
export async function verifyFigures(options: VerificationOptions): Promise<number> {
  const settings = readDevelopmentSettings(options.environment, options.folder);
  const database = await databaseOf(settings);
  if (database === null) {
    options.print(
      `There is nothing to verify in ${settings.dataDirectory} yet: run "npm start" once, or set DATABASE_URL.`,
    );
    return 1;
  }
  try {
    Object.assign(process.env, environmentFor(options.environment, settings, database.url));
    const { AppModule } = await import('../app.module.js');
    const app = await NestFactory.createApplicationContext(AppModule, { logger: ['error'] });
    try {
      return await verifyAll(app.get(FigureVerification), options);
    } finally {
      await app.close();
    }
  } finally {
    await database.stop();
  }
}

async function verifyAll(verification: FigureVerification, { print, seed }: VerificationOptions): Promise<number> {
  const runs = await verification.officialRuns();
  if (runs.length === 0) print('No score run has been released yet: there is nothing to verify.');
  print(`Figures are drawn with the seed ${seed}.`);
  const random = randomFrom(seed);
  let verified = 0;
  let isFine = true;
  for (const run of runs) {
    const compared = await verification.verify(run, { count: FIGURES, random });
    print(`\nScore run ${run.id}: ${run.siteCount} sites, ${run.auditCount} audits`);
    if (compared === null) {
      print('cannot be verified: computed before its audits were kept');
      continue;
    }
    report(compared, print);
    verified += 1;
    isFine &&= compared.different.length === 0;
  }
  // Nothing that was verified is nothing that was found to be equal.
  return isFine && verified > 0 ? 0 : 1;
}

function report({ drawn, compared, different }: ComparedResults, print: (line: string) => void): void {
  for (const { name, stored, isEqual } of drawn)
    print(`  ${isEqual ? 'equal ' : 'DIFFERS'} ${name} = ${String(stored)}`);
  print(`${drawn.filter(({ isEqual }) => isEqual).length}/${drawn.length} drawn figures are equal`);
  print(`${compared - different.length}/${compared} of all its figures are equal`);
  for (const { name, stored, recomputed } of different.slice(0, SHOWN_DIFFERENCES)) {
    print(`  ${name}: ${String(stored)} is stored, ${String(recomputed)} was computed`);
  }
  if (different.length > SHOWN_DIFFERENCES) print(`  and ${different.length - SHOWN_DIFFERENCES} more`);
}

/** Where to read: the database that was named, the one of a running `npm start`, or its data, started for as long as this takes. */
async function databaseOf({ databaseUrl, postgresDirectory }: DevelopmentSettings) {
  const nothingToStop = async () => undefined;
  if (databaseUrl !== undefined) return { url: databaseUrl, stop: nothingToStop };
  const cluster = join(postgresDirectory, 'cluster');
  if (!existsSync(join(cluster, 'PG_VERSION'))) return null;
  try {
    const server = await startEmbeddedPostgres({ dataDirectory: postgresDirectory });
    return { url: server.connectionString('postgres', DATABASE), stop: () => server.stop() };
  } catch (error) {
    if (!(error instanceof DataDirectoryInUseError)) throw error;
    // The file of the running server tells its port on the fourth line, and on the fifth where its socket is.
    const [, , , port, socketDirectory = ''] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return {
      url: `postgresql://postgres@${encodeURIComponent(socketDirectory)}:${port}/${DATABASE}`,
      stop: nothingToStop,
    };
  }
}

function environmentFor(
  environment: NodeJS.ProcessEnv,
  { dataDirectory }: DevelopmentSettings,
  databaseUrl: string,
): NodeJS.ProcessEnv {
  const secrets = demonstrationSecrets(dataDirectory);
  return {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDirectory,
    SESSION_SECRET: environment['SESSION_SECRET'] || secrets.sessionSecret,
    SIGNING_KEY: environment['SIGNING_KEY'] || secrets.signingKey,
    // Nothing is sent: a mail that this read would want to send is a mistake.
    SMTP_URL: environment['SMTP_URL'] || 'smtp://127.0.0.1:9',
    LOG_LEVEL: 'silent',
  };
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
