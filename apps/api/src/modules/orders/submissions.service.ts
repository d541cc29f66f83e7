import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';

/** What a form became. The ids are made before its rows, so that the claim can carry them. */
export interface SubmissionResult {
  readonly registrationIds: readonly string[];
  readonly orderId: string | null;
}

/** Forms sent once, whatever the network and impatient fingers do. */
@Injectable()
export class SubmissionsService {
  /**
   * Claims the key of a form. A second sending waits here for the end of the first: if that was kept, its result comes back and nothing more is to be
   * done; if it was undone, the claim is free again.
   * @returns null when the claim is ours, otherwise what the form became before
   */
  async claim(context: RequestContext, key: string, result: SubmissionResult): Promise<SubmissionResult | null> {
    const { id, operatorId } = await context.organisation();
    const manager = await context.manager();
    const claimed: unknown[] = await manager.query(
      `INSERT INTO submission (organisation_id, idempotency_key, operator_id, result, created_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (organisation_id, idempotency_key) DO NOTHING RETURNING idempotency_key`,
      [id, key, operatorId, JSON.stringify(result), context.now],
    );
    if (claimed.length === 1) return null;
    const earlier = await this.find(context, key);
    if (earlier === null) throw new Error(`The form ${key} was neither claimed nor found.`);
    return earlier;
  }

  /** What a form of the organisation of the request became; null when it was never sent. */
  async find(context: RequestContext, key: string): Promise<SubmissionResult | null> {
    const { id } = await context.organisation();
    const manager = await context.manager();
    const [found]: { result: SubmissionResult }[] = await manager.query(
      'SELECT result FROM submission WHERE organisation_id = $1 AND idempotency_key = $2',
      [id, key],
    );
    return found?.result ?? null;
  }
}
