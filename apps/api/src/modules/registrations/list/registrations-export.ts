import { Injectable } from '@nestjs/common';
import { createTranslator, type Language } from '@barometer/messages';
import type { SelectQueryBuilder } from 'typeorm';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { pagesOf } from '../../../platform/database/pages-of.js';
import type { Sheet } from '../../../platform/spreadsheet/sheet.js';
import type { Edition } from '../../editions/index.js';
import { narrowed, type RegistrationFilter } from '../domain/registration-filter.js';
import { type ExportedRegistration, rowWriter, sheetColumns } from '../domain/registration-sheet.js';
import { sheetNotes } from '../domain/sheet-notes.js';
import type { Registration } from '../registration.entity.js';
import { MatchingRegistrations } from './matching-registrations.js';

const rowsPerPage = 1000;

/** The registrations that pass a filter as a table, read page by page in the caller's transaction. */
@Injectable()
export class RegistrationsExport {
  constructor(private readonly matching: MatchingRegistrations) {}

  /** @throws NotFound for another operator's edition */
  async sheet(
    context: RequestContext,
    { editionId, filter, language }: ExportQuestion,
  ): Promise<{ readonly edition: Edition; readonly sheet: Sheet }> {
    const { edition, query } = await this.matching.of(context, editionId, filter);
    const rowCount = await query.getCount();
    // Who registers meanwhile stands in the next export: this one has the rows that were counted.
    const [rows, parameters] = selected(query).limit(Math.max(rowCount, 1)).getQueryAndParameters();
    const manager = await context.manager();
    const write = rowWriter(edition, language);
    const pages = pagesOf<ExportedRegistration>(manager, rows, parameters, rowsPerPage);
    const sheet = {
      name: createTranslator(language)('control:export.sheet'),
      columns: sheetColumns(language),
      rowCount,
      pages: mapped(pages, (page) => page.map(write)),
      notes: sheetNotes({ edition, filter: narrowed(filter), rowCount, asOf: context.now }, language),
    };
    return { edition, sheet };
  }
}

export interface ExportQuestion {
  readonly editionId: string;
  readonly filter: RegistrationFilter | null;
  readonly language: Language;
}

function selected(query: SelectQueryBuilder<Registration>): SelectQueryBuilder<Registration> {
  return query
    .select('registration.reference', 'reference')
    .addSelect('organisation.name', 'organisation')
    .addSelect('organisation.siren', 'siren')
    .addSelect('site.name', 'site')
    .addSelect('registration.categoryCode', 'categoryCode')
    .addSelect('registration.regionCode', 'regionCode')
    .addSelect('registration.kind', 'kind')
    .addSelect('registration.state', 'state')
    .addSelect('registration.isFirstTime', 'isFirstTime')
    .addSelect('registration.physicalVisits', 'physicalVisits')
    .addSelect('registration.population', 'population')
    .addSelect(wallClock('submittedAt'), 'submittedAt')
    .addSelect(wallClock('confirmedAt'), 'confirmedAt')
    .addSelect(wallClock('offerExpiresAt'), 'offerExpiresAt')
    .addSelect('registration.waitingRank', 'waitingRank')
    .addSelect('registration.drawId', 'drawId')
    .addSelect(
      'EXISTS (SELECT 1 FROM mail_bounce b WHERE b.organisation_id = registration.organisationId AND b.mended_at IS NULL)',
      'hasBouncedAddress',
    )
    .orderBy('registration.reference', 'ASC');
}

function wallClock(instant: 'submittedAt' | 'confirmedAt' | 'offerExpiresAt'): string {
  return `to_char(registration.${instant} AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD HH24:MI')`;
}

async function* mapped<From, To>(pages: AsyncIterable<From>, change: (page: From) => To): AsyncGenerator<To> {
  for await (const page of pages) yield change(page);
}
