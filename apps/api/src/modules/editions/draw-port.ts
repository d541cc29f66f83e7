import type { RequestContext } from '../../platform/context/request-context.js';

/** Knows of the draws of editions; the module of draws, which comes after this one, answers. */
export interface DrawnEditions {
  /** Whether somebody still awaits the outcome of the draw: it has begun and is not public, or applications wait for it to begin. */
  isOutcomeAwaited(context: RequestContext, editionId: string): Promise<boolean>;
  /** When each draw was closed, by its edition; absent while it is open, and for whoever may not see it. */
  closings(context: RequestContext, editionIds: readonly string[]): Promise<ReadonlyMap<string, Date>>;
}

/** Injection token of it. */
export const DRAWN_EDITIONS = Symbol('DRAWN_EDITIONS');
