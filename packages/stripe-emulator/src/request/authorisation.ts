import { StripeRefusal } from './stripe-error.js';

const DEMANDED_VERSION = /^\d{4}-\d{2}-\d{2}(\.[a-z]+)?$/;

/**
 * Lets a request with a test key pass.
 *
 * @param header the Authorization header: `Bearer sk_test_...`
 * @throws StripeRefusal 401 without a key, with a live one, or with anything else; the key is not repeated in full
 */
export function requireTestKey(header: string | undefined): void {
  const key = /^Bearer (\S+)$/.exec(header ?? '')?.[1];
  if (key === undefined) {
    throw new StripeRefusal(401, {
      type: 'invalid_request_error',
      message:
        "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    });
  }
  if (!/^sk_test_\w+$/.test(key)) {
    throw new StripeRefusal(401, {
      type: 'invalid_request_error',
      message: `Invalid API Key provided: ${key.slice(0, 8)}***. The emulator takes sk_test_ keys only.`,
    });
  }
}

/**
 * Refuses an API version other than the one the emulator plays.
 *
 * @param header the Stripe-Version header; without it the played version is meant
 */
export function requirePlayedVersion(header: string | undefined, played: string): void {
  if (header === undefined || header === played) return;
  const isVersion = DEMANDED_VERSION.test(header);
  throw new StripeRefusal(400, {
    type: 'invalid_request_error',
    message: isVersion
      ? `The Stripe emulator plays the API version ${played}, not ${header}.`
      : `Invalid Stripe API version: ${header}`,
  });
}
