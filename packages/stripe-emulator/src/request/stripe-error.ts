import type Stripe from 'stripe';

/** What Stripe puts under `error` in a refusal. */
export interface StripeErrorBody {
  readonly type: 'invalid_request_error' | 'idempotency_error' | 'api_error';
  readonly message: string;
  readonly code?: string;
  readonly param?: string;
}

/** A request refused in Stripe's way: an HTTP status and an `error` object, which the library turns into its own errors. */
export class StripeRefusal extends Error {
  constructor(
    readonly status: number,
    readonly body: StripeErrorBody,
  ) {
    super(body.message);
  }

  /** The JSON answer, with the address of the code's documentation as Stripe adds it. */
  toAnswer(): { error: StripeErrorBody & { doc_url?: string } } {
    const { code } = this.body;
    if (code === undefined) return { error: this.body };
    return { error: { ...this.body, doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}` } };
  }
}

/** A parameter that is refused. `code` is one of Stripe's error codes where Stripe gives one. */
export function refuseParameter(param: string, message: string, code?: Stripe.StripeRawError['code']): StripeRefusal {
  return new StripeRefusal(400, {
    type: 'invalid_request_error',
    message,
    param,
    ...(code === undefined ? {} : { code }),
  });
}

/** A parameter Stripe does not have. */
export function unknownParameter(param: string): StripeRefusal {
  return refuseParameter(param, `Received unknown parameter: ${param}`, 'parameter_unknown');
}

/** A parameter that has to be there. */
export function missingParameter(param: string): StripeRefusal {
  return refuseParameter(param, `Missing required param: ${param}.`, 'parameter_missing');
}

/** A parameter Stripe has and the emulator does not play: refused, so that nobody believes it had an effect. */
export function unplayedParameter(param: string): StripeRefusal {
  return refuseParameter(param, `The Stripe emulator does not play the parameter ${param}.`, 'emulator_not_supported');
}

/**
 * An object that does not exist.
 *
 * @param kind Stripe's name of it, such as `payment_intent`
 * @param param the parameter that named it; a path parameter gives status 404, a body parameter 400
 */
export function noSuchObject(kind: string, id: string, param: string, status: 400 | 404): StripeRefusal {
  return new StripeRefusal(status, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${kind}: '${id}'`,
    param,
  });
}
