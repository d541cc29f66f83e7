import { z } from 'zod';

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  DATABASE_URL: z.string().min(1),
  DATA_DIR: z.string().default('.data'),
  SESSION_SECRET: z.string().min(32),
  SIGNING_KEY: z.string().min(32),
  STRIPE_SECRET_KEY: z.string().optional(),
  STRIPE_WEBHOOK_SECRET: z.string().optional(),
  STRIPE_EMULATOR_URL: z.url().optional(),
  SMTP_URL: z.string().min(1),
  MAIL_CATCHER_URL: z.url().optional(),
  S3_URL: z.string().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.string().optional(),
});

/** The environment, read and checked once. `isDemonstration` holds when no Stripe key is set outside production. */
export interface Config {
  readonly environment: 'development' | 'test' | 'production';
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly databaseUrl: string;
  readonly dataDirectory: string;
  readonly sessionSecret: string;
  readonly signingKey: string;
  readonly stripe: { readonly secretKey: string; readonly webhookSecret: string; readonly emulatorUrl: string | null };
  readonly smtpUrl: string;
  readonly mailCatcherUrl: string | null;
  readonly s3Url: string | null;
  readonly logLevel: string;
  readonly isDemonstration: boolean;
}

/** Refusal to start: names every variable that is missing or wrong, and never prints a value. */
export class ConfigError extends Error {}

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

/**
 * Reads the environment.
 * @param environment variables as in `process.env`
 * @throws ConfigError when a variable is missing, malformed or contradicts another one
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = schema.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`The environment is not usable.\n${lines.join('\n')}`);
  }
  const values = parsed.data;
  const isDemonstration = values.STRIPE_SECRET_KEY === undefined;
  refuseContradictions(values, isDemonstration);
  return {
    environment: values.NODE_ENV,
    port: values.PORT,
    host: values.HOST,
    publicUrl: (values.PUBLIC_URL ?? `http://${values.HOST}:${values.PORT}`).replace(/\/$/, ''),
    databaseUrl: values.DATABASE_URL,
    dataDirectory: values.DATA_DIR,
    sessionSecret: values.SESSION_SECRET,
    signingKey: values.SIGNING_KEY,
    stripe: {
      secretKey: values.STRIPE_SECRET_KEY ?? 'sk_test_demonstration',
      webhookSecret: values.STRIPE_WEBHOOK_SECRET ?? 'whsec_demonstration',
      emulatorUrl: isDemonstration ? (values.STRIPE_EMULATOR_URL ?? null) : null,
    },
    smtpUrl: values.SMTP_URL,
    mailCatcherUrl: values.MAIL_CATCHER_URL ?? null,
    s3Url: values.S3_URL ?? null,
    logLevel: values.LOG_LEVEL,
    isDemonstration,
  };
}

function refuseContradictions(values: z.infer<typeof schema>, isDemonstration: boolean): void {
  const isProduction = values.NODE_ENV === 'production';
  if (isProduction && isDemonstration) {
    throw new ConfigError('STRIPE_SECRET_KEY: missing. In production payments go to Stripe, never to the emulator.');
  }
  if (!isDemonstration && values.STRIPE_WEBHOOK_SECRET === undefined) {
    throw new ConfigError(
      'STRIPE_WEBHOOK_SECRET: missing. A key without it would accept payments that nobody hears of.',
    );
  }
  if (!isProduction && values.STRIPE_SECRET_KEY?.startsWith('sk_live_') === true) {
    throw new ConfigError(
      'STRIPE_SECRET_KEY: a live key outside production. Use a test key, or set NODE_ENV=production.',
    );
  }
  if (isDemonstration && !loopback.has(values.HOST)) {
    throw new ConfigError('HOST: demonstration mode lets anyone in with one click and listens on 127.0.0.1 only.');
  }
}
