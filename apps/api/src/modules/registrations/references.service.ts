import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { formatReference, type ReferenceSeries, referenceYear } from './domain/reference.js';

/** Allots the references that people read. */
@Injectable()
export class ReferencesService {
  /**
   * The next references of a series. The counter's row stays locked until the transaction ends: take references late, and those of orders before those of
   * registrations, so that two transactions never wait for each other.
   */
  async next(
    context: RequestContext,
    series: ReferenceSeries,
    edition: { readonly operatorId: string; readonly resultsAt: Date },
    count: number,
  ): Promise<string[]> {
    const year = referenceYear(edition);
    const manager = await context.manager();
    const [row]: { last: number }[] = await manager.query(
      `INSERT INTO reference_counter AS counter (operator_id, series, year, last) VALUES ($1, $2, $3, $4)
       ON CONFLICT (operator_id, series, year) DO UPDATE SET last = counter.last + $4 RETURNING last`,
      [edition.operatorId, series, year, count],
    );
    if (row === undefined) throw new Error(`The counter of ${series} gave no number.`);
    return Array.from({ length: count }, (_, index) => formatReference(series, year, row.last - count + 1 + index));
  }
}
