import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import type { PlaceCountType } from './registrations.types.js';

type CountedPlaces = Omit<PlaceCountType, 'free'>;

const counted = 'total, held, offered, confirmed';

/**
 * The free places of an edition. Each move is one conditional update, so that no number of people at once can take more places than there are; a CHECK
 * of the table says it again.
 */
@Injectable()
export class PlacesService {
  /** @throws NotFound when the edition has no places to count */
  async of(context: RequestContext, editionId: string): Promise<PlaceCountType> {
    const manager = await context.manager();
    const [row]: CountedPlaces[] = await manager.query(`SELECT ${counted} FROM place_count WHERE edition_id = $1`, [
      editionId,
    ]);
    if (row === undefined) throw new NotFound('places');
    return withFree(row);
  }

  /** Takes a free place for an offer; null when there is none left. */
  async offer(context: RequestContext, editionId: string): Promise<PlaceCountType | null> {
    return this.move(
      context,
      editionId,
      'offered = offered + 1 WHERE edition_id = $1 AND held + offered + confirmed < total',
    );
  }

  /** The organisation accepted its offer. */
  async confirmOffered(context: RequestContext, editionId: string): Promise<void> {
    await this.mustMove(context, editionId, 'offered = offered - 1, confirmed = confirmed + 1');
  }

  /** The offer was declined or not answered in time: its place is free again. */
  async releaseOffered(context: RequestContext, editionId: string): Promise<void> {
    await this.mustMove(context, editionId, 'offered = offered - 1');
  }

  private async mustMove(context: RequestContext, editionId: string, change: string): Promise<void> {
    const moved = await this.move(context, editionId, `${change} WHERE edition_id = $1 AND offered > 0`);
    if (moved === null) throw new Error(`Edition ${editionId} counts no place on offer, although one was answered.`);
  }

  private async move(context: RequestContext, editionId: string, change: string): Promise<PlaceCountType | null> {
    const manager = await context.manager();
    const [rows]: [CountedPlaces[], number] = await manager.query(
      `UPDATE place_count SET ${change} RETURNING ${counted}`,
      [editionId],
    );
    return rows[0] === undefined ? null : withFree(rows[0]);
  }
}

function withFree(row: CountedPlaces): PlaceCountType {
  return { ...row, free: row.total - row.held - row.offered - row.confirmed };
}
