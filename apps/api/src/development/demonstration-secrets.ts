import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The secrets the API needs, made once per data directory and kept: sessions and signed links survive a restart. */
export interface DemonstrationSecrets {
  sessionSecret: string;
  signingKey: string;
  stripeWebhookSecret: string;
}

/** Reads the secrets below `dataDirectory`, making those that are missing; only their owner may read the files. */
export function demonstrationSecrets(dataDirectory: string): DemonstrationSecrets {
  const folder = join(dataDirectory, 'secrets');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const secret = (name: string, prefix = '') => readOrMake(join(folder, name), prefix);
  return {
    sessionSecret: secret('session-secret'),
    signingKey: secret('signing-key'),
    stripeWebhookSecret: secret('stripe-webhook-secret', 'whsec_'),
  };
}

function readOrMake(file: string, prefix: string): string {
  try {
    writeFileSync(file, prefix + randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}
