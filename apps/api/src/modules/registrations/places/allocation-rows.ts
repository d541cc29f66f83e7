import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type PreparedStatement, runPrepared } from '../../../platform/database/prepared.js';
import type { Edition } from '../../editions/index.js';
import type { RegistrationState } from '../domain/registration-states.js';
import type { FreePlace } from '../domain/seating.js';
import type { PlaceHolder } from './places.service.js';

/** An application of the draw, and where it stands. */
export interface Application extends PlaceHolder {
  readonly state: RegistrationState;
}

const firstWaiting: PreparedStatement = {
  name: 'first_waiting',
  text: `
SELECT organisation_id AS "organisationId", id FROM registration
WHERE edition_id = $1 AND operator_id = $2 AND state = 'waiting' AND kind = 'free'
ORDER BY (stratum_key = $3) IS NOT TRUE, waiting_rank NULLS LAST, submitted_at, id LIMIT 1`,
};

type DrawnEdition = Pick<Edition, 'id' | 'operatorId'>;

/** The rows of a whole edition that an allocation writes, many in one statement. */
@Injectable()
export class AllocationRows {
  /** Winners by their numbers in the draw, locked: whoever withdraws meanwhile does so after their place is held, and gives it back. */
  async lockApplications(
    context: RequestContext,
    { id, operatorId }: DrawnEdition,
    drawIds: readonly string[],
  ): Promise<ReadonlyMap<string, Application>> {
    const manager = await context.manager();
    const rows: (Application & { readonly drawId: string })[] = await manager.query(
      `SELECT organisation_id AS "organisationId", id, state, draw_id AS "drawId" FROM registration
       WHERE edition_id = $1 AND operator_id = $2 AND draw_id = ANY ($3) ORDER BY id FOR UPDATE`,
      [id, operatorId, drawIds],
    );
    return new Map(rows.map((row) => [row.drawId, row]));
  }

  /** @throws when the edition was drawn before */
  async begin(context: RequestContext, { id, operatorId }: DrawnEdition): Promise<void> {
    const manager = await context.manager();
    const begun: unknown[] = await manager.query(
      `INSERT INTO allocation (edition_id, operator_id, held_at) VALUES ($1, $2, $3) ON CONFLICT (edition_id) DO NOTHING RETURNING edition_id`,
      [id, operatorId, context.now],
    );
    if (begun.length === 0) throw new Error(`The places of edition ${id} were drawn before: there is no second draw.`);
  }

  /** The places that the rules of the draw are about: those that amendments added are allotted like places given back. */
  async placesOfTheRules(context: RequestContext, editionId: string): Promise<FreePlace[]> {
    const manager = await context.manager();
    return manager.query(
      `SELECT number, label FROM place WHERE edition_id = $1 AND state = 'free' AND amendment_id IS NULL ORDER BY number`,
      [editionId],
    );
  }

  async relabel(context: RequestContext, editionId: string, numbers: readonly number[], label: string): Promise<void> {
    const manager = await context.manager();
    await manager.query('UPDATE place SET label = $3 WHERE edition_id = $1 AND number = ANY ($2)', [
      editionId,
      numbers,
      label,
    ]);
  }

  async writeRanks(
    context: RequestContext,
    { id, operatorId }: DrawnEdition,
    waiting: readonly { readonly drawId: string; readonly rank: number }[],
  ): Promise<void> {
    const manager = await context.manager();
    await manager.query(
      `UPDATE registration r SET waiting_rank = x.rank FROM unnest($3::text[], $4::int[]) AS x (draw_id, rank)
       WHERE r.edition_id = $1 AND r.operator_id = $2 AND r.draw_id = x.draw_id`,
      [id, operatorId, waiting.map(({ drawId }) => drawId), waiting.map(({ rank }) => rank)],
    );
  }

  /** @returns false when the results were released before. @throws when nothing was drawn */
  async markReleased(context: RequestContext, { id }: DrawnEdition): Promise<boolean> {
    const manager = await context.manager();
    const [, marked]: [unknown[], number] = await manager.query(
      'UPDATE allocation SET released_at = $2 WHERE edition_id = $1 AND released_at IS NULL',
      [id, context.now],
    );
    if (marked === 1) return true;
    const drawn: unknown[] = await manager.query('SELECT 1 FROM allocation WHERE edition_id = $1', [id]);
    if (drawn.length === 0) throw new Error(`The places of edition ${id} are not drawn yet: there is nothing to tell.`);
    return false;
  }

  /** Whether everybody knows the results: from then on free places pass on. */
  async isReleased(context: RequestContext, editionId: string): Promise<boolean> {
    const manager = await context.manager();
    const released: unknown[] = await manager.query(
      'SELECT 1 FROM allocation WHERE edition_id = $1 AND released_at IS NOT NULL',
      [editionId],
    );
    return released.length === 1;
  }

  /** Moves every application of the draw to its result: those that a place is held for, and all others. */
  async tellResults(
    context: RequestContext,
    { id, operatorId }: DrawnEdition,
    expiresAt: Date,
  ): Promise<{ readonly offered: PlaceHolder[]; readonly waiting: PlaceHolder[] }> {
    const manager = await context.manager();
    const [offered]: [PlaceHolder[], number] = await manager.query(
      `UPDATE registration r SET state = 'offered', offer_expires_at = $3 FROM place p
       WHERE p.edition_id = $1 AND p.state = 'held' AND r.organisation_id = p.organisation_id AND r.id = p.registration_id
         AND r.operator_id = $2 AND r.state = 'in_draw' RETURNING r.organisation_id AS "organisationId", r.id`,
      [id, operatorId, expiresAt],
    );
    const [waiting]: [PlaceHolder[], number] = await manager.query(
      `UPDATE registration SET state = 'waiting' WHERE edition_id = $1 AND operator_id = $2 AND kind = 'free' AND state = 'in_draw'
       RETURNING organisation_id AS "organisationId", id`,
      [id, operatorId],
    );
    return { offered, waiting };
  }

  /** Who gets a place of a label: the first who waits in the stratum, else the first of all. Whoever came after the draw waits behind its list, by time. */
  async firstWaiting(
    context: RequestContext,
    { id, operatorId }: DrawnEdition,
    label: string,
  ): Promise<PlaceHolder | null> {
    const [first] = await runPrepared<PlaceHolder>(await context.manager(), firstWaiting, [id, operatorId, label]);
    return first ?? null;
  }

  /** @returns false when the application waits no more */
  async offerWaiting(context: RequestContext, { organisationId, id }: PlaceHolder, expiresAt: Date): Promise<boolean> {
    const manager = await context.manager();
    const [, offered]: [unknown[], number] = await manager.query(
      `UPDATE registration SET state = 'offered', offer_expires_at = $3 WHERE organisation_id = $1 AND id = $2 AND state = 'waiting'`,
      [organisationId, id, expiresAt],
    );
    return offered === 1;
  }

  /** Ends the offers of an edition whose time has passed. @returns those whose places are free now */
  async expire(context: RequestContext, { id, operatorId }: DrawnEdition): Promise<PlaceHolder[]> {
    const manager = await context.manager();
    const [expired]: [PlaceHolder[], number] = await manager.query(
      `UPDATE registration SET state = 'expired' WHERE edition_id = $1 AND operator_id = $2 AND state = 'offered'
         AND offer_expires_at <= $3::timestamptz - interval '1 second' RETURNING organisation_id AS "organisationId", id`,
      [id, operatorId, context.now],
    );
    return expired;
  }

  /** When the next offer of an edition can be answered for the last time; null when none is open. */
  async nextExpiry(context: RequestContext, { id, operatorId }: DrawnEdition): Promise<Date | null> {
    const manager = await context.manager();
    const [row]: { next: Date | null }[] = await manager.query(
      `SELECT min(offer_expires_at) AS next FROM registration WHERE edition_id = $1 AND operator_id = $2 AND state = 'offered'`,
      [id, operatorId],
    );
    return row?.next ?? null;
  }

  /** Whether an amendment has added its places already. */
  async isAmended(context: RequestContext, amendmentId: string): Promise<boolean> {
    const manager = await context.manager();
    const places: unknown[] = await manager.query('SELECT 1 FROM place WHERE amendment_id = $1 LIMIT 1', [amendmentId]);
    return places.length === 1;
  }
}
