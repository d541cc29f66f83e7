import Stripe from 'stripe';

const WRONG_SECRET = 'whsec_not_the_secret_of_this_endpoint';

/** Where webhooks go, and how long and often they are tried. */
export interface WebhookEndpoint {
  readonly url: string;
  readonly secret: string;
  /** Waits before each repetition, in milliseconds; their number bounds the attempts. */
  readonly retryDelaysMs: readonly number[];
  readonly timeoutMs: number;
}

/** What the endpoint answered: Stripe takes any status from 200 to 299 as received. */
export interface EndpointAnswer {
  readonly isAccepted: boolean;
  readonly text: string;
}

/**
 * Sends one event, signed by the official library's own signer at the time of sending.
 *
 * @returns the answer; an endpoint that is away, or slower than the time limit, is an answer too
 */
export async function postEvent(
  endpoint: WebhookEndpoint,
  event: Stripe.Event,
  { isMissigned, signal }: { isMissigned: boolean; signal: AbortSignal },
): Promise<EndpointAnswer> {
  const payload = JSON.stringify(event, null, 2);
  const secret = isMissigned ? WRONG_SECRET : endpoint.secret;
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret });
  try {
    const response = await fetch(endpoint.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'stripe-signature': signature,
        'user-agent': 'Stripe/1.0 (emulator)',
      },
      body: payload,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(endpoint.timeoutMs)]),
    });
    await response.body?.cancel();
    return { isAccepted: response.ok, text: String(response.status) };
  } catch (error) {
    return { isAccepted: false, text: error instanceof Error ? error.message : String(error) };
  }
}
