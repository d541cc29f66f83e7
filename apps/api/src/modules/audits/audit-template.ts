import { Injectable } from '@nestjs/common';
import { criteriaOf } from '@barometer/scoring';
import { stringify } from 'csv-stringify/sync';
import type { RequestContext } from '../../platform/context/request-context.js';
import { EditionsService } from '../editions/index.js';
import { GridsService } from '../grids/index.js';
import { answersHeader, auditsHeader } from './domain/audit-files.js';
import { plannedAudits } from './domain/planned-audits.js';
import { importSites } from './known-audits.js';

/** The files to fill in: every confirmed site with its planned audits, and a line for every criterion they need. */
@Injectable()
export class AuditTemplate {
  constructor(
    private readonly editions: EditionsService,
    private readonly grids: GridsService,
  ) {}

  /** @throws NotFound for another operator's edition */
  async file(context: RequestContext, editionId: string, file: 'audits' | 'answers'): Promise<string> {
    const edition = await this.editions.own(context, editionId);
    const grid = await this.grids.grid(context, edition.gridVersionId);
    const sites = [...(await importSites(context, editionId)).values()].filter((site) => site.isConfirmed);
    const audits = sites.map((site) => plannedAudits(site, edition.channelPlan, grid));
    if (file === 'audits') {
      return stringify([
        auditsHeader,
        ...audits.flat().map(({ auditKey, reference, channel }) => [auditKey, reference, channel, '']),
      ]);
    }
    const rows = audits.flatMap((planned) => [
      ...planned.flatMap(({ auditKey, reference, channel }) =>
        criteriaOf(grid, channel, 'audit').map(({ id }) => [auditKey, reference, id, '']),
      ),
      ...[...new Set(planned.map(({ channel }) => channel))].flatMap((channel) =>
        criteriaOf(grid, channel, 'site').map(({ id }) => ['', planned[0]?.reference ?? '', id, '']),
      ),
    ]);
    return stringify([answersHeader, ...rows]);
  }
}
