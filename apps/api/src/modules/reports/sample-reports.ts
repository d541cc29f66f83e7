import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { FileStorage } from '../../platform/storage/storage.js';
import { OrganisationsService } from '../organisations/index.js';
import type { ReportKind } from '../registrations/index.js';
import type { ReportLanguage } from './domain/report-data.js';
import { makeSampleReports } from './report-tasks.js';

/** Where the public sample of a kind and language lies. */
export function sampleKey(kind: ReportKind, language: ReportLanguage): string {
  return `samples/${kind}-${language}.pdf`;
}

/**
 * The sample reports that visitors read: the detailed report and the sheet of one organisation of demonstration, made as anybody's are and put aside
 * under keys of their own. Whoever sets up the demonstration says which organisation it is.
 */
@Injectable()
export class SampleReports {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly jobs: Jobs,
    private readonly storage: FileStorage,
  ) {}

  /**
   * Has the samples made, in both languages, from the released results of an edition.
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

  /** The file of a language, of the detailed report unless told; null until it was made. */
  async file(language: ReportLanguage, kind: ReportKind = 'detailed'): Promise<Uint8Array | null> {
    const key = sampleKey(kind, language);
    return (await this.storage.exists(key)) ? this.storage.get(key) : null;
  }
}
