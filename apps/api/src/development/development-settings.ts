import { join, resolve } from 'node:path';

/** What `npm start` was asked for, and the places it derives from that. */
export interface DevelopmentSettings {
  /** Absolute path; everything the demonstration keeps lies below it. */
  dataDirectory: string;
  postgresDirectory: string;
  logDirectory: string;
  host: string;
  /** The port asked for; the next free one is taken when it is in use. */
  port: number;
  /** The address people use, when it is not simply the port on this machine. */
  publicUrl: string | undefined;
  databaseUrl: string | undefined;
  smtpUrl: string | undefined;
  /** Whether a real Stripe key replaces the emulator. */
  hasStripeKey: boolean;
}

/**
 * Reads the environment of `npm start`; an empty variable counts as absent.
 * Takes the environment and the folder that a relative `DATA_DIR` starts from. Refuses a `PORT` that is no port.
 */
export function readDevelopmentSettings(environment: NodeJS.ProcessEnv, folder: string): DevelopmentSettings {
  const dataDirectory = resolve(folder, environment['DATA_DIR'] || '.data');
  return {
    dataDirectory,
    postgresDirectory: join(dataDirectory, 'postgres'),
    logDirectory: join(dataDirectory, 'logs'),
    host: environment['HOST'] || '127.0.0.1',
    port: readPort(environment['PORT'] || '4000'),
    publicUrl: environment['PUBLIC_URL'] || undefined,
    databaseUrl: environment['DATABASE_URL'] || undefined,
    smtpUrl: environment['SMTP_URL'] || undefined,
    hasStripeKey: Boolean(environment['STRIPE_SECRET_KEY']),
  };
}

/** The address people open on this machine for a server that listens on `host`: "every interface" is not one. */
export function addressFor(host: string, port: number): string {
  return urlOf(isLoopbackOrAll(host) ? 'localhost' : host, port);
}

/** The same for our own processes, without a name to look up. */
export function internalAddressFor(host: string, port: number): string {
  return urlOf(isLoopbackOrAll(host) ? '127.0.0.1' : host, port);
}

function isLoopbackOrAll(host: string): boolean {
  return ['127.0.0.1', 'localhost', '0.0.0.0', '::'].includes(host);
}

function urlOf(name: string, port: number): string {
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new Error(`PORT must be a number from 1 to 65535, not "${text}".`);
  }
  return port;
}
