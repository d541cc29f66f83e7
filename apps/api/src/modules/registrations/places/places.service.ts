import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { runPrepared } from '../../../platform/database/prepared.js';
import { placeSteps, type PlaceState, type PlaceStep } from '../domain/place-states.js';
import { addPlaces, freePlaces, movePlaces, takePlaces } from './place-statements.js';

/** A registration that a place is taken by, moved with, or given back by. */
export interface PlaceHolder {
  readonly organisationId: string;
  readonly id: string;
}

export interface MovedPlace {
  readonly number: number;
  readonly label: string;
  readonly registrationId: string;
}

/** The edition whose places move, with its strata where several move at once: the ledger tells those of one instant in their order. */
export interface EditionOfPlaces {
  readonly id: string;
  readonly operatorId: string;
  readonly strata?: readonly { readonly key: string }[];
}

/** A free place that somebody gets. */
export interface TakenPlace {
  readonly number: number;
  readonly label: string;
  readonly holder: PlaceHolder;
}

export interface FreedPlace {
  readonly number: number;
  readonly label: string;
  /** When it was given back or added; null for one that nobody had. */
  readonly freedAt: Date | null;
}

export type PlaceCounts = Readonly<Record<PlaceState | 'total', number>>;

/**
 * The free places of an edition, a row each. Every move is a conditional update, so that no number of people at once can take more places than there
 * are, and writes its line in the ledger in the same statement.
 */
@Injectable()
export class PlacesService {
  /** Counts the places by state; an edition without any counts zeros. */
  async of(context: RequestContext, editionId: string): Promise<PlaceCounts> {
    const manager = await context.manager();
    const rows: { state: PlaceState; count: number }[] = await manager.query(
      'SELECT state, count(*)::int AS count FROM place WHERE edition_id = $1 GROUP BY state',
      [editionId],
    );
    const counts = { held: 0, offered: 0, confirmed: 0, free: 0 };
    for (const { state, count } of rows) counts[state] = count;
    return { ...counts, total: counts.held + counts.offered + counts.confirmed + counts.free };
  }

  /** Whether a registration has a place. Its own row is locked by then, so that it gets none meanwhile. */
  async isHeldBy(context: RequestContext, editionId: string, registrationId: string): Promise<boolean> {
    const manager = await context.manager();
    const places: unknown[] = await manager.query(
      'SELECT 1 FROM place WHERE edition_id = $1 AND registration_id = $2',
      [editionId, registrationId],
    );
    return places.length === 1;
  }

  /**
   * Nobody gives a place back, adds or allots one while somebody else does, until the transaction ends: so the ledger stands in the order in which
   * give-backs count. Accepting a place waits for nothing here. Take it after the rows of registrations, never before.
   */
  async takeTurns(context: RequestContext, editionId: string): Promise<void> {
    const manager = await context.manager();
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('places:' || $1, 0))`, [editionId]);
  }

  /** Moves the places that registrations hold, with a line in the ledger each. @returns those that moved, in the order of the ledger */
  async move(
    context: RequestContext,
    edition: EditionOfPlaces,
    holders: readonly PlaceHolder[],
    step: PlaceStep,
  ): Promise<MovedPlace[]> {
    const { userId } = await context.access();
    const { from, to } = placeSteps[step];
    return runPrepared(await context.manager(), movePlaces, [
      edition.id,
      edition.operatorId,
      holders.map(() => uuidv7()),
      holders.map(({ organisationId }) => organisationId),
      holders.map(({ id }) => id),
      to,
      from,
      step,
      userId,
      context.now,
      labelsOf(edition),
    ]);
  }

  /** Gives free places to registrations, under the labels they are to bear. @throws when one of them is not free: its taker would have none */
  async take(
    context: RequestContext,
    edition: EditionOfPlaces,
    taken: readonly TakenPlace[],
    step: 'held' | 'offered',
  ): Promise<void> {
    const moved = await runPrepared(await context.manager(), takePlaces, [
      edition.id,
      edition.operatorId,
      taken.map(() => uuidv7()),
      taken.map(({ number }) => number),
      taken.map(({ label }) => label),
      taken.map(({ holder }) => holder.organisationId),
      taken.map(({ holder }) => holder.id),
      step,
      context.now,
      labelsOf(edition),
    ]);
    if (moved.length !== taken.length) throw new Error(`Of ${taken.length} places to take, ${moved.length} were free.`);
  }

  /** Adds places of one label, free from now on. Take turns before. */
  async add(
    context: RequestContext,
    edition: EditionOfPlaces,
    { label, count, amendmentId }: { readonly label: string; readonly count: number; readonly amendmentId: string },
  ): Promise<void> {
    const { userId } = await context.access();
    const ids = Array.from({ length: count }, () => uuidv7());
    const manager = await context.manager();
    await manager.query(addPlaces, [edition.id, edition.operatorId, ids, label, amendmentId, userId, context.now]);
  }

  /** The free places in the order of the ledger, those that nobody had first. Take turns before, or others may follow. */
  async free(context: RequestContext, editionId: string): Promise<FreedPlace[]> {
    const manager = await context.manager();
    return manager.query(freePlaces, [editionId]);
  }
}

function labelsOf({ strata = [] }: EditionOfPlaces): string[] {
  return strata.map(({ key }) => key);
}
