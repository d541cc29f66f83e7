import { join } from 'node:path';
import type { StripeEmulatorOptions } from '@barometer/stripe-emulator';
import { ForwardFile } from '../platform/clock/forward-file.js';
import { internalAddressFor, type DevelopmentSettings } from './development-settings.js';
import type { DemonstrationSecrets } from './demonstration-secrets.js';
import { firstFreePort } from './free-port.js';
import { startMailCatcher, type MailCatcherOptions } from './mail-catcher/start-mail-catcher.js';
import type { Teardown } from './teardown.js';

/** Distance of the emulator's usual port from the API's: addresses stay the same from one start to the next. */
const EMULATOR_OFFSET = 10;

/**
 * Starts the Stripe emulator and the mail catcher, each unless the environment names the real thing.
 * `apiPort` is where webhooks go. Returns the variables that lead the API and the worker to them.
 */
export async function startDemonstrationServices(
  settings: DevelopmentSettings,
  secrets: DemonstrationSecrets,
  apiPort: number,
  teardown: Teardown,
): Promise<Record<string, string>> {
  const emulatorPort = await firstFreePort('127.0.0.1', apiPort + EMULATOR_OFFSET);
  const pagePort = await firstFreePort('127.0.0.1', emulatorPort + 1);
  const stripe = settings.hasStripeKey
    ? {}
    : await startEmulator(
        {
          port: emulatorPort,
          webhookUrl: `${internalAddressFor(settings.host, apiPort)}/webhooks/stripe`,
          webhookSecret: secrets.stripeWebhookSecret,
          stateFile: join(settings.dataDirectory, 'stripe-emulator.json'),
          now: demonstrationTime(settings.dataDirectory),
        },
        teardown,
      );
  const mail = settings.smtpUrl
    ? {}
    : await startCatcher({ folder: join(settings.dataDirectory, 'mails'), pagePort }, teardown);
  return { ...stripe, ...mail };
}

/** The time of the installation: a debit that fails ten days later does so when its clock is set ten days forward. */
function demonstrationTime(dataDirectory: string): () => number {
  const forward = new ForwardFile(dataDirectory);
  return () => Date.now() + forward.milliseconds;
}

async function startEmulator(options: StripeEmulatorOptions, teardown: Teardown): Promise<Record<string, string>> {
  const { startStripeEmulator } = await import('@barometer/stripe-emulator');
  const emulator = await startStripeEmulator(options);
  await teardown.add(() => emulator.close());
  return { STRIPE_EMULATOR_URL: emulator.url, STRIPE_WEBHOOK_SECRET: options.webhookSecret };
}

async function startCatcher(options: MailCatcherOptions, teardown: Teardown): Promise<Record<string, string>> {
  const catcher = await startMailCatcher(options);
  await teardown.add(() => catcher.stop());
  return { SMTP_URL: catcher.smtpUrl, MAIL_CATCHER_URL: catcher.pageUrl };
}
