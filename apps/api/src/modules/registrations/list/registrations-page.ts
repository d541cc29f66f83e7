import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import type { RegistrationFilter } from '../domain/registration-filter.js';
import type { RegistrationPageType } from '../registrations.types.js';
import { MatchingRegistrations } from './matching-registrations.js';

export interface PageQuestion {
  readonly editionId: string;
  readonly filter: RegistrationFilter | null;
  readonly first: number;
  readonly after: string | null;
}

const largestPage = 100;

/** Pages of the operator's list, by reference: a page stays where it is while others register. */
@Injectable()
export class RegistrationsPage {
  constructor(private readonly matching: MatchingRegistrations) {}

  /** At most 100 rows, however many are asked for. @throws NotFound for another operator's edition */
  async read(
    context: RequestContext,
    { editionId, filter, first, after }: PageQuestion,
  ): Promise<RegistrationPageType> {
    const { query } = await this.matching.of(context, editionId, filter);
    const totalCount = await query.getCount();
    if (after !== null) query.andWhere('registration.reference > :after', { after: referenceIn(after) });
    const nodes = await query
      .orderBy('registration.reference', 'ASC')
      .limit(Math.min(Math.max(first, 1), largestPage))
      .getMany();
    const last = nodes.at(-1);
    return { nodes, totalCount, endCursor: last === undefined ? null : cursorAt(last.reference) };
  }
}

/** Cursors are opaque to clients: a reference, so encoded that nobody builds one by hand. */
function cursorAt(reference: string): string {
  return Buffer.from(reference).toString('base64url');
}

function referenceIn(cursor: string): string {
  return Buffer.from(cursor, 'base64url').toString().replaceAll('\0', '');
}
