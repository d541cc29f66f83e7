import { createHash } from 'node:crypto';
import { canonicalForm } from './form-body.js';
import type { FormFields } from './form-body.js';
import { refuseParameter, StripeRefusal } from './stripe-error.js';
import type { AnswerRecord } from '../state/records.js';
import type { StateStore } from '../state/state-store.js';

const DAY_SECONDS = 24 * 60 * 60;

/** What makes two requests the same one. */
export function fingerprintOf(path: string, fields: FormFields): string {
  return createHash('sha256')
    .update(`${path}\n${canonicalForm(fields)}`)
    .digest('hex');
}

/**
 * Idempotency-Key as Stripe has it: the first answer is repeated for 24 hours to the same request, another request
 * with the key is refused, and so is one that comes while the first is under way. A refused request leaves no answer,
 * since nothing was done: it may be mended and sent again with its key.
 */
export class IdempotencyKeys {
  private readonly underWay = new Map<string, string>();

  constructor(
    private readonly store: StateStore,
    private readonly nowSeconds: () => number,
  ) {}

  /**
   * Looks at a key before its request is carried out, and marks it as under way.
   *
   * @returns the earlier answer to repeat, or null when the request is to be carried out
   * @throws StripeRefusal 400 idempotency_error for other parameters, 409 idempotency_key_in_use for a parallel request
   */
  begin(key: string, fingerprint: string): AnswerRecord | null {
    if (key.length > 255)
      throw refuseParameter('Idempotency-Key', 'Idempotency keys must be at most 255 characters long.');
    const running = this.underWay.get(key);
    const kept = this.store.find('answer', key);
    const isKept = kept !== undefined && kept.created > this.nowSeconds() - DAY_SECONDS;
    const known = running ?? (isKept ? kept.fingerprint : undefined);
    if (known !== undefined && known !== fingerprint) {
      throw new StripeRefusal(400, {
        type: 'idempotency_error',
        message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
      });
    }
    if (running !== undefined) {
      throw new StripeRefusal(409, {
        type: 'invalid_request_error',
        code: 'idempotency_key_in_use',
        message: `There is currently another in-progress request using this Idempotency Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
      });
    }
    if (isKept) return kept;
    this.underWay.set(key, fingerprint);
    return null;
  }

  /** Keeps the answer, inside the transaction that carried the request out. */
  keep(answer: Omit<AnswerRecord, 'created'>): void {
    this.store.put('answer', { ...answer, created: this.nowSeconds() });
  }

  /** The request is over, well or badly. */
  end(key: string): void {
    this.underWay.delete(key);
  }
}
