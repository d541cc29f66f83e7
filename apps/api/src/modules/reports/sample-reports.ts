import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { FileStorage } from '../../platform/storage/storage.js';
import { OrganisationsService } from '../organisations/index.js';
import type { ReportLanguage } from './domain/report-data.js';
import { makeSampleReports } from './report-tasks.js';

/** Where the public sample of a language lies. */
export function sampleKey(language: ReportLanguage): string {
  return `samples/detailed-${language}.pdf`;
}

/**
 * The sample report that visitors read: the detailed report of one organisation of demonstration, made by the same job as anybody's and put aside
 * under a key of its own. Whoever sets up the demonstration says which organisation it is.
 */
@Injectable()
export class SampleReports {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly jobs: Jobs,
    private readonly storage: FileStorage,
  ) {}

  /**
   * Has the sample made, in both languages, from the released results of an edition.
   * @param context of the operator
   * @throws RangeError for an organisation that is not of demonstration: a real one's report is never public
   */
  async make(
    context: RequestContext,
    { organisationId, editionId }: { readonly organisationId: string; readonly editionId: string },
  ): Promise<void> {
    const organisation = await this.organisations.getById(context, organisationId);
    if (!organisation.isDemonstration) throw new RangeError('Only an organisation of demonstration may be the sample.');
    const payload = { organisationId, operatorId: organisation.operatorId, editionId };
    await this.jobs.enqueue(context, makeSampleReports, payload, { key: 'sample_reports' });
  }

  /** The file of a language; null until it was made. */
  async file(language: ReportLanguage): Promise<Uint8Array | null> {
    const key = sampleKey(language);
    return (await this.storage.exists(key)) ? this.storage.get(key) : null;
  }
}
