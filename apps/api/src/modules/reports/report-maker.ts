import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { PdfPrinter } from '../../platform/pdf/pdf-printer.js';
import { FileStorage } from '../../platform/storage/storage.js';
import { GridsService } from '../grids/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { ResultsService } from '../results/index.js';
import type { ReportData, ReportLanguage } from './domain/report-data.js';
import { renderReport } from './domain/render-report.js';
import { reportContent } from './report-content.js';

/** Makes the file of a report from the stored rows of its organisation. */
@Injectable()
export class ReportMaker {
  constructor(
    private readonly results: ResultsService,
    private readonly organisations: OrganisationsService,
    private readonly grids: GridsService,
    private readonly printer: PdfPrinter,
    private readonly storage: FileStorage,
  ) {}

  /**
   * What the report says, from the official run of the edition.
   * @param context inside the organisation's space
   * @returns null where nothing is released, or where no participation gives right to the kind
   */
  async content(
    context: RequestContext,
    wanted: { readonly editionId: string; readonly kind: ReportData['kind']; readonly language: ReportLanguage },
  ): Promise<ReportData | null> {
    const visible = await this.results.ofEdition(context, wanted.editionId);
    if (visible === null) return null;
    const { name } = await this.organisations.get(context);
    const grid = await this.grids.describe(context, visible.run.gridVersionId);
    return reportContent(wanted.kind, {
      visible,
      structureName: name,
      gridVersion: `${grid.code} ${grid.version}`,
      language: wanted.language,
    });
  }

  /** Renders and stores the file; the same content gives the same bytes under the same key. @returns the SHA-256 of the file */
  async file(content: ReportData, key: string): Promise<string> {
    const pdf = await renderReport(content, this.printer);
    await this.storage.put(key, pdf);
    return createHash('sha256').update(pdf).digest('hex');
  }
}
