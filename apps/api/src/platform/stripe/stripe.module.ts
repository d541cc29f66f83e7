import { Global, Module } from '@nestjs/common';
import { stripeEmulatorConnection } from '@barometer/stripe-emulator';
import Stripe from 'stripe';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';

/** Injection token of the payment provider: the official library, pointed at Stripe or at the emulator. */
export const STRIPE = Symbol('STRIPE');

/** Longest wait for one answer: a person may be waiting for it. */
const timeoutMilliseconds = 10_000;

/** Nothing listens there: without an emulator demonstration payments are unavailable, and never reach Stripe under an invented key. */
const nowhere = 'http://127.0.0.1:9';

/**
 * The official library. Where it points is the one difference between demonstration and the real thing.
 * @param stripe the key, and the address of the emulator, null outside demonstration
 * @param isDemonstration no real key is set
 */
export function createStripe({ stripe, isDemonstration }: Pick<Config, 'stripe' | 'isDemonstration'>): Stripe {
  const connection = isDemonstration ? stripeEmulatorConnection(stripe.emulatorUrl ?? nowhere) : {};
  return new Stripe(stripe.secretKey, {
    ...connection,
    timeout: timeoutMilliseconds,
    maxNetworkRetries: 2,
    telemetry: false,
  });
}

/** The payment provider, for the billing module. */
@Global()
@Module({
  providers: [{ provide: STRIPE, inject: [CONFIG], useFactory: (config: Config) => createStripe(config) }],
  exports: [STRIPE],
})
export class StripeModule {}
