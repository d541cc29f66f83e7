import { Injectable } from '@nestjs/common';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { EditionsService } from '../editions/index.js';
import { Organisation } from '../organisations/index.js';
import { Site } from '../sites/index.js';
import { Registration } from './registration.entity.js';
import type { RegistrationFilterInput, RegistrationPageType } from './registrations.types.js';

export interface PageQuestion {
  readonly editionId: string;
  readonly filter: RegistrationFilterInput | null;
  readonly first: number;
  readonly after: string | null;
}

const largestPage = 100;

/** Pages of the operator's list, by reference: a page stays where it is while others register. */
@Injectable()
export class RegistrationsPage {
  constructor(private readonly editions: EditionsService) {}

  /** At most 100 rows, however many are asked for. @throws NotFound for another operator's edition */
  async read(
    context: RequestContext,
    { editionId, filter, first, after }: PageQuestion,
  ): Promise<RegistrationPageType> {
    const operatorId = await context.operatorId();
    const edition = await this.editions.byId(context, editionId);
    if (edition.operatorId !== operatorId) throw new NotFound('edition');
    const registrations = await context.repository(Registration);
    const matching = matchingQuery(registrations.createQueryBuilder('registration'), { operatorId, editionId }, filter);
    const totalCount = await matching.getCount();
    if (after !== null) matching.andWhere('registration.reference > :after', { after: referenceIn(after) });
    const nodes = await matching
      .orderBy('registration.reference', 'ASC')
      .limit(Math.min(Math.max(first, 1), largestPage))
      .getMany();
    const last = nodes.at(-1);
    return { nodes, totalCount, endCursor: last === undefined ? null : cursorAt(last.reference) };
  }
}

function matchingQuery(
  query: SelectQueryBuilder<Registration>,
  scope: { readonly operatorId: string; readonly editionId: string },
  filter: RegistrationFilterInput | null,
): SelectQueryBuilder<Registration> {
  query
    .where('registration.operatorId = :operatorId AND registration.editionId = :editionId', scope)
    .andWhere(`registration.state <> 'draft'`);
  if (filter?.kind) query.andWhere('registration.kind = :kind', { kind: filter.kind });
  if (filter?.state) query.andWhere('registration.state = :state', { state: filter.state });
  const words = filter?.search?.trim() ?? '';
  return words === '' ? query : withWords(query, words);
}

function withWords(query: SelectQueryBuilder<Registration>, words: string): SelectQueryBuilder<Registration> {
  return query
    .innerJoin(Organisation, 'organisation', 'organisation.id = registration.organisationId')
    .innerJoin(Site, 'site', 'site.organisationId = registration.organisationId AND site.id = registration.siteId')
    .andWhere(
      new Brackets((either) =>
        either
          .where('registration.reference ILIKE :words')
          .orWhere('organisation.name ILIKE :words')
          .orWhere('site.name ILIKE :words'),
      ),
      { words: `%${words.replaceAll(/[\\%_]/g, '\\$&')}%` },
    );
}

/** Cursors are opaque to clients: a reference, so encoded that nobody builds one by hand. */
function cursorAt(reference: string): string {
  return Buffer.from(reference).toString('base64url');
}

function referenceIn(cursor: string): string {
  return Buffer.from(cursor, 'base64url').toString().replaceAll('\0', '');
}
