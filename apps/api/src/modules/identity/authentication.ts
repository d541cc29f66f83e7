import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Config } from '../../platform/config/config.js';
import { ownOrigins } from '../../platform/web/own-origins.js';
import { urlForRole } from '../../platform/database/prepare-database.js';

/** Shortest password: long enough to resist guessing, short enough to remember. */
export const shortestPassword = 12;

const secondsPerHour = 3600;

/** Most characters of what people type about themselves; an address has 254 at most (RFC 5321). */
const longest = { name: 200, email: 254, image: 500 } as const;

/** Argon2id with the parameters OWASP recommends (19 MiB, two passes, one lane). */
const argon2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Sign-in by e-mail and password, in its own schema; organisations and permissions are our own tables. */
export function createAuthentication(config: Config) {
  const pool = new Pool({
    connectionString: urlForRole(config.databaseUrl, 'barometer_app', config.sessionSecret),
    max: 4,
    options: '-c search_path=auth',
  });
  // An idle connection that the server closes is replaced at the next use; unheard, its error would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const auth = betterAuth({
    appName: 'barometer',
    baseURL: config.publicUrl,
    basePath: '/api/auth',
    secret: config.sessionSecret,
    trustedOrigins: ownOrigins(config.publicUrl),
    telemetry: { enabled: false },
    database: pool,
    emailAndPassword: {
      enabled: true,
      autoSignIn: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: 128,
      password: {
        hash: (password) => hash(password, argon2),
        verify: ({ hash: stored, password }) => verify(stored, password),
      },
    },
    user: {
      additionalFields: {
        language: {
          type: 'string',
          required: false,
          defaultValue: 'fr',
          input: true,
          // Mails are written in this language: one that we do not speak would make each of them fail.
          validator: { input: z.enum(['fr', 'en']) },
        },
      },
    },
    databaseHooks: {
      user: {
        create: { before: async (user) => refuseLongTexts(user) },
        update: { before: async (user) => refuseLongTexts(user) },
      },
    },
    session: { expiresIn: 12 * secondsPerHour, updateAge: secondsPerHour },
    rateLimit: {
      enabled: config.environment !== 'test' && !config.isDemonstration,
      window: 60,
      max: 60,
      storage: 'database',
      modelName: 'rateLimit',
    },
    advanced: {
      database: { generateId: () => uuidv7() },
      cookiePrefix: 'barometer',
      useSecureCookies: config.publicUrl.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
  });
  return { auth, pool };
}

function refuseLongTexts(user: Partial<Record<keyof typeof longest, string | null>>): void {
  for (const [field, most] of Object.entries(longest)) {
    if ((user[field as keyof typeof longest] ?? '').length > most) {
      throw new APIError('BAD_REQUEST', { code: 'TEXT_TOO_LONG', message: `${field}: ${most} characters at most.` });
    }
  }
}

export type Authentication = ReturnType<typeof createAuthentication>;
