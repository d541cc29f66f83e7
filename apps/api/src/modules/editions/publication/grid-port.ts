import type { RequestContext } from '../../../platform/context/request-context.js';

/** A grid as it is published: its content, and the hash of the content's canonical bytes. */
export interface PublishedGrid {
  readonly hash: string;
  readonly content: object;
}

/** Finds the grid that an edition publishes, or may choose; the grids module, which comes after this one, answers. */
export interface PublishedGrids {
  published(context: RequestContext, gridVersionId: string): Promise<PublishedGrid>;
  /** The channels that an operator's grid has criteria for; null when the grid is not that operator's. */
  channelsOf(context: RequestContext, gridVersionId: string): Promise<readonly string[] | null>;
}

/** Injection token of it. */
export const PUBLISHED_GRIDS = Symbol('PUBLISHED_GRIDS');
