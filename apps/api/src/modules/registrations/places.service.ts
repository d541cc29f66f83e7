import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { PlaceCountType } from './registrations.types.js';

/** What happens to a place, as its ledger tells it. */
export type PlaceEventKind =
  'held' | 'offered' | 'confirmed' | 'declined' | 'expired' | 'withdrawn' | 'added' | 'moved_to_paid';

/** A registration that a place is taken by, moved with, or given back by. */
export interface PlaceHolder {
  readonly organisationId: string;
  readonly id: string;
  readonly operatorId: string;
  readonly editionId: string;
}

interface MovedPlace {
  readonly number: number;
  readonly label: string;
}

/**
 * The free places of an edition, a row each. Every move is one conditional update of one row, so that no number of people at once can take more places
 * than there are, and every move leaves a line in the ledger.
 */
@Injectable()
export class PlacesService {
  /** Counts the places by state; an edition without any counts zeros. */
  async of(context: RequestContext, editionId: string): Promise<PlaceCountType> {
    const manager = await context.manager();
    const rows: { state: keyof PlaceCountType; count: number }[] = await manager.query(
      'SELECT state, count(*)::int AS count FROM place WHERE edition_id = $1 GROUP BY state',
      [editionId],
    );
    const counts = { held: 0, offered: 0, confirmed: 0, free: 0 };
    for (const { state, count } of rows) Object.assign(counts, { [state]: count });
    return { ...counts, total: counts.held + counts.offered + counts.confirmed + counts.free };
  }

  /** Takes a free place for an offer; null when there is none left. */
  async offer(context: RequestContext, holder: PlaceHolder): Promise<PlaceCountType | null> {
    const moved = await this.move(context, holder, 'offered', {
      change: `state = 'offered', organisation_id = $2, registration_id = $3, freed_at = NULL`,
      where: `edition_id = $1 AND number = (SELECT number FROM place WHERE edition_id = $1 AND state = 'free'
        ORDER BY number LIMIT 1 FOR UPDATE SKIP LOCKED)`,
      values: [holder.editionId, holder.organisationId, holder.id],
    });
    return moved && this.of(context, holder.editionId);
  }

  /** The organisation accepted its offer. */
  async confirmOffered(context: RequestContext, holder: PlaceHolder): Promise<void> {
    const moved = await this.move(context, holder, 'confirmed', {
      change: `state = 'confirmed'`,
      where: `edition_id = $1 AND registration_id = $2 AND state = 'offered'`,
      values: [holder.editionId, holder.id],
    });
    if (moved === null) throw new Error(`Registration ${holder.id} holds no place on offer, although it was answered.`);
  }

  /** The offer was declined or not answered in time: its place is free again, with its label. */
  async releaseOffered(context: RequestContext, holder: PlaceHolder, kind: 'declined' | 'expired'): Promise<void> {
    const moved = await this.move(context, holder, kind, {
      change: `state = 'free', organisation_id = NULL, registration_id = NULL, freed_at = $3`,
      where: `edition_id = $1 AND registration_id = $2 AND state = 'offered'`,
      values: [holder.editionId, holder.id, context.now],
    });
    if (moved === null) throw new Error(`Registration ${holder.id} holds no place on offer, although it ended.`);
  }

  private async move(
    context: RequestContext,
    holder: PlaceHolder,
    kind: PlaceEventKind,
    { change, where, values }: { readonly change: string; readonly where: string; readonly values: unknown[] },
  ): Promise<MovedPlace | null> {
    const manager = await context.manager();
    const [moved]: [MovedPlace[], number] = await manager.query(
      `UPDATE place SET ${change} WHERE ${where} RETURNING number, label`,
      values,
    );
    const place = moved[0];
    if (place === undefined) return null;
    await this.record(context, holder, place, kind);
    return place;
  }

  private async record(
    context: RequestContext,
    { organisationId, id, operatorId, editionId }: PlaceHolder,
    { number, label }: MovedPlace,
    kind: PlaceEventKind,
  ): Promise<void> {
    const { userId } = await context.access();
    const manager = await context.manager();
    await manager.query(
      `INSERT INTO place_event (id, operator_id, edition_id, place_number, label, kind, organisation_id, registration_id, actor_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [uuidv7(), operatorId, editionId, number, label, kind, organisationId, id, userId, context.now],
    );
  }
}
