import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { type Edition, EditionsService } from '../editions/index.js';
import { GridsService } from '../grids/index.js';
import { auditedStates, Registration } from '../registrations/index.js';
import { SitesService } from '../sites/index.js';
import { OPEN_EDITION } from './domain/edition-plan.js';
import type { AuditedSite } from './domain/field-work.js';
import { generateAnswersFor } from './domain/generate-answers-for.js';
import { answersFile, auditsFile } from './domain/import-files.js';

/** Invented audits for the sites that are really registered, so that anybody can follow their own registration to its report. */
@Injectable()
export class GeneratedFiles {
  constructor(
    private readonly editions: EditionsService,
    private readonly grids: GridsService,
    private readonly sites: SitesService,
  ) {}

  /**
   * One of the two files of an import for every confirmed site of an edition. What a site gets depends on its reference alone: the files agree with each
   * other, and a second download changes nothing for the sites of the first.
   * @throws NotFound for another operator's edition
   */
  async file(context: RequestContext, editionId: string, file: 'audits' | 'answers'): Promise<string> {
    const edition = await this.editions.own(context, editionId);
    const { channelPlan } = edition;
    const fieldWork = generateAnswersFor(
      await this.grids.grid(context, edition.gridVersionId),
      await this.auditedSites(context, edition),
      { channelPlan, figures: OPEN_EDITION.figures },
      OPEN_EDITION.seed,
    );
    const lines = file === 'audits' ? auditsFile : answersFile;
    return [...lines(fieldWork, (reference) => reference)].join('');
  }

  private async auditedSites(context: RequestContext, { id, operatorId }: Edition): Promise<AuditedSite[]> {
    const registrations = await context.repository(Registration);
    const rows = await registrations.find({
      where: { editionId: id, operatorId, state: In([...auditedStates]) },
      order: { reference: 'ASC' },
    });
    const sites = await this.sites.byIds(
      context,
      rows.map(({ siteId }) => siteId),
    );
    return rows.flatMap(({ siteId, reference, categoryCode, physicalVisits }) => {
      const site = sites.get(siteId);
      if (site === undefined) return [];
      const { isCentral, isCertified, hasSocialAccount } = site;
      return [
        {
          key: reference,
          category: categoryCode,
          isCentral,
          isCertified,
          hasSocialAccount,
          hasPhysicalVisits: physicalVisits,
        },
      ];
    });
  }
}
