import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { type CountedRows, type RegistrationCounts, registrationCounts } from '../domain/registration-counts.js';
import type { RegistrationFilter } from '../domain/registration-filter.js';
import { MatchingRegistrations } from './matching-registrations.js';
import type { Edition } from '../../editions/index.js';

/** One pass over the rows counts them in every respect. The bits say what a row of the answer was told apart by. */
const counting = (matching: string): string => `
  WITH matching AS (${matching})
  SELECT CASE grouping(day, "categoryCode", "isFirstTime", kind, state)
      WHEN 15 THEN 'day' WHEN 23 THEN 'stratum' WHEN 27 THEN 'isFirstTime' WHEN 29 THEN 'kind' ELSE 'state' END AS by,
    day, "categoryCode", "regionCode", "isFirstTime", kind, state,
    count(*)::int AS count, count(*) FILTER (WHERE "isApplication")::int AS applications
  FROM matching GROUP BY GROUPING SETS ((day), ("categoryCode", "regionCode"), ("isFirstTime"), (kind), (state))`;

/** How many registrations pass a filter, by day, category, territory, first-timer, kind and state. */
@Injectable()
export class RegistrationsControl {
  constructor(private readonly matching: MatchingRegistrations) {}

  /** @throws NotFound for another operator's edition */
  async counts(
    context: RequestContext,
    editionId: string,
    filter: RegistrationFilter | null,
  ): Promise<{ readonly edition: Edition; readonly counts: RegistrationCounts }> {
    const { edition, query } = await this.matching.of(context, editionId, filter);
    const [matching, parameters] = query
      .select(`to_char(registration.submittedAt AT TIME ZONE 'Europe/Paris', 'YYYY-MM-DD')`, 'day')
      .addSelect('registration.categoryCode', 'categoryCode')
      .addSelect('registration.regionCode', 'regionCode')
      .addSelect('registration.isFirstTime', 'isFirstTime')
      .addSelect('registration.kind', 'kind')
      .addSelect('registration.state', 'state')
      .addSelect(`registration.kind = 'free' AND registration.state <> 'withdrawn'`, 'isApplication')
      .getQueryAndParameters();
    const manager = await context.manager();
    const rows: CountedRows[] = await manager.query(counting(matching), parameters);
    return { edition, counts: registrationCounts(edition, rows) };
  }
}
