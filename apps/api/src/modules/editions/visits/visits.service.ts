import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { VisitsExhausted } from './visits-exhausted.js';

/** Room for the physical visits of an edition. */
export interface VisitRoom {
  /** Sites that have ordered visits. */
  readonly taken: number;
  /** Null: as many sites as ask. */
  readonly capacity: number | null;
}

/** The physical visits of an edition: how many sites may have them, and how many do. */
@Injectable()
export class VisitsService {
  /**
   * Takes visits for so many sites, all or none. One conditional update of one row, so that parallel orders never pass the capacity; the row stays locked
   * until the transaction ends.
   * @returns null when they are taken, otherwise why they are not
   */
  async take(context: RequestContext, editionId: string, sites: number): Promise<VisitsExhausted | null> {
    if (sites === 0) return null;
    const manager = await context.manager();
    const [, taken]: [unknown[], number] = await manager.query(
      `UPDATE visit_count v SET taken = v.taken + $2 FROM edition e
       WHERE v.edition_id = $1 AND e.id = v.edition_id AND (e.visit_capacity IS NULL OR v.taken + $2 <= e.visit_capacity)`,
      [editionId, sites],
    );
    if (taken === 1) return null;
    const { taken: before, capacity } = await this.room(context, editionId);
    return new VisitsExhausted(Math.max(0, (capacity ?? 0) - before), context.language);
  }

  /** Gives back the visits of sites whose registration was withdrawn. */
  async release(context: RequestContext, editionId: string, sites: number): Promise<void> {
    if (sites === 0) return;
    const manager = await context.manager();
    await manager.query('UPDATE visit_count SET taken = taken - $2 WHERE edition_id = $1', [editionId, sites]);
  }

  /** How many sites have visits, of how many that may. */
  async room(context: RequestContext, editionId: string): Promise<VisitRoom> {
    const manager = await context.manager();
    const [row]: VisitRoom[] = await manager.query(
      `SELECT v.taken, e.visit_capacity AS capacity FROM visit_count v JOIN edition e ON e.id = v.edition_id WHERE v.edition_id = $1`,
      [editionId],
    );
    return row ?? { taken: 0, capacity: null };
  }
}
