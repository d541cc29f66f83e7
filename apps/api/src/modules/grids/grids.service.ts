import { Injectable } from '@nestjs/common';
import { hashOf } from '@barometer/draw';
import { type Grid, parseGrid } from '@barometer/scoring';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import type { PublishedGrid, PublishedGrids } from '../editions/index.js';
import { type GridContent, GridVersion } from './grid-version.entity.js';
import type { GridVersionType } from './grids.types.js';

/** Grids: versioned, hashed, immutable (the database grants no update). */
@Injectable()
export class GridsService implements PublishedGrids {
  /** Parsed once: a version never changes. */
  private readonly parsed = new Map<string, Grid>();

  /**
   * Imports a grid file as a version; the same content again gives the version that is there.
   * @throws GridError of the scoring package when the content is not a grid
   */
  async importVersion(
    context: RequestContext,
    grid: { code: string; version: string; isDemonstration: boolean; content: object },
  ): Promise<GridVersion> {
    parseGrid(grid.content);
    const hash = hashOf(grid.content);
    const operatorId = await context.operatorId();
    const versions = await context.repository(GridVersion);
    const known = await versions.findOneBy({ operatorId, hash });
    if (known !== null) return known;
    // Whatever parses as a grid has criteria with ids.
    const content = grid.content as GridContent;
    const version: GridVersion = { ...grid, content, id: uuidv7(), operatorId, hash, createdAt: context.now };
    await versions.insert(version);
    return version;
  }

  /** @throws NotFound */
  async version(context: RequestContext, id: string): Promise<GridVersion> {
    const versions = await context.repository(GridVersion);
    const version = await versions.findOneBy({ id });
    if (version === null) throw new NotFound('grid version');
    return version;
  }

  /** The grid of a version, ready for scoring. @throws NotFound */
  async grid(context: RequestContext, id: string): Promise<Grid> {
    const known = this.parsed.get(id);
    if (known !== undefined) return known;
    const grid = parseGrid((await this.version(context, id)).content);
    this.parsed.set(id, grid);
    return grid;
  }

  /** The grid as an edition publishes it. @throws NotFound */
  async published(context: RequestContext, gridVersionId: string): Promise<PublishedGrid> {
    const { hash, content } = await this.version(context, gridVersionId);
    return { hash, content };
  }

  /** The channels that a grid of the operator has criteria for; null when it is not that operator's, or there is none. */
  async channelsOf(context: RequestContext, gridVersionId: string): Promise<readonly string[] | null> {
    const operatorId = await context.operatorId();
    const versions = await context.repository(GridVersion);
    const isOwn = await versions.existsBy({ id: gridVersionId, operatorId });
    return isOwn ? (await this.grid(context, gridVersionId)).channels : null;
  }

  /** What people are told of a version. @throws NotFound */
  async describe(context: RequestContext, id: string): Promise<GridVersionType> {
    const { code, version, hash, isDemonstration } = await this.version(context, id);
    const grid = await this.grid(context, id);
    return { id, code, version, hash, isDemonstration, criteriaCount: grid.criteria.length };
  }
}
