import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { EditionsService } from '../editions/index.js';
import { changesOfGrid } from './domain/grid-changes.js';
import { GridVersion } from './grid-version.entity.js';
import type { GridChoiceType } from './grids.types.js';
import { GridsService } from './grids.service.js';

/** Which grids an edition may be given. */
@Injectable()
export class GridChoicesService {
  constructor(
    private readonly editions: EditionsService,
    private readonly grids: GridsService,
  ) {}

  /** The grids of the operator of an edition, newest first, each beside the one that the edition has. @throws NotFound for another operator's edition */
  async of(context: RequestContext, editionId: string): Promise<GridChoiceType[]> {
    const { gridVersionId, operatorId } = await this.editions.own(context, editionId);
    const versions = await context.repository(GridVersion);
    const found = await versions.find({ where: { operatorId }, order: { createdAt: 'DESC', id: 'DESC' } });
    const present = await this.grids.version(context, gridVersionId);
    const choices: GridChoiceType[] = [];
    for (const version of found) {
      const { added, removed, changed } = changesOfGrid(present.content, version.content);
      choices.push({
        grid: await this.grids.describe(context, version.id),
        channels: [...(await this.grids.grid(context, version.id)).channels],
        isPresent: version.id === gridVersionId,
        addedCriteria: added,
        removedCriteria: removed,
        changedCriteria: changed,
      });
    }
    return choices;
  }
}
