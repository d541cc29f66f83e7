import { Injectable } from '@nestjs/common';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { wordsPattern } from '../../../platform/database/words-pattern.js';
import { type Edition, EditionsService } from '../../editions/index.js';
import { Organisation } from '../../organisations/index.js';
import { Site } from '../../sites/index.js';
import { regionsOfTerritory } from '../domain/regions-of-territory.js';
import { narrowed, type RegistrationFilter } from '../domain/registration-filter.js';
import { Registration } from '../registration.entity.js';

type Query = SelectQueryBuilder<Registration>;

/** The registrations of an edition that pass a filter, as a query whose `registration`, `organisation` and `site` the caller selects from. */
export interface Matching {
  readonly edition: Edition;
  readonly query: Query;
}

/** The one way from a filter to rows: whatever lists, counts, exports or writes to registrations starts here, and so means the same ones. */
@Injectable()
export class MatchingRegistrations {
  constructor(private readonly editions: EditionsService) {}

  /** Drafts belong to the structure alone and never pass. @throws NotFound for another operator's edition */
  async of(context: RequestContext, editionId: string, filter: RegistrationFilter | null): Promise<Matching> {
    const edition = await this.editions.own(context, editionId);
    const { operatorId } = edition;
    const registrations = await context.repository(Registration);
    const query = registrations
      .createQueryBuilder('registration')
      .innerJoin(Organisation, 'organisation', 'organisation.id = registration.organisationId')
      .innerJoin(Site, 'site', 'site.organisationId = registration.organisationId AND site.id = registration.siteId')
      .where('registration.operatorId = :operatorId AND registration.editionId = :editionId', { operatorId, editionId })
      .andWhere(`registration.state <> 'draft'`);
    narrow(query, edition, narrowed(filter));
    return { edition, query };
  }
}

function narrow(query: Query, edition: Edition, filter: RegistrationFilter): void {
  const { kind, state, category, territory, isFirstTime, from, to, search } = filter;
  if (kind) query.andWhere('registration.kind = :kind', { kind });
  if (state) query.andWhere('registration.state = :state', { state });
  if (category) query.andWhere('registration.categoryCode = :category', { category });
  if (territory) inTerritory(query, edition, territory);
  if (typeof isFirstTime === 'boolean') query.andWhere('registration.isFirstTime = :isFirstTime', { isFirstTime });
  if (from) query.andWhere(`registration.submittedAt >= ${startOfDay(':from', 0)}`, { from });
  if (to) query.andWhere(`registration.submittedAt < ${startOfDay(':to', 1)}`, { to });
  if (search) withWords(query, search);
}

function inTerritory(query: Query, edition: Edition, territory: string): void {
  const regions = regionsOfTerritory(edition.territories, territory);
  if (regions === null) query.andWhere('FALSE');
  else if ('only' in regions) query.andWhere('registration.regionCode = ANY(:regions)', { regions: regions.only });
  else {
    query.andWhere('(registration.regionCode IS NULL OR registration.regionCode <> ALL(:regions))', {
      regions: regions.allBut,
    });
  }
}

/** The first instant of a day in Paris, or of one some days later. */
function startOfDay(day: string, daysLater: number): string {
  return `CAST(CAST(${day} AS date) + ${daysLater} AS timestamp) AT TIME ZONE 'Europe/Paris'`;
}

function withWords(query: Query, search: string): void {
  query.andWhere(
    new Brackets((either) =>
      either
        .where('registration.reference ILIKE :words')
        .orWhere('organisation.name ILIKE :words')
        .orWhere('site.name ILIKE :words'),
    ),
    { words: wordsPattern(search) },
  );
}
