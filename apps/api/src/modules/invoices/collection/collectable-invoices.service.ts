import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { wordsPattern } from '../../../platform/database/words-pattern.js';
import { NotFound } from '../../../platform/errors/surprises.js';
import { parisDay } from '../../editions/index.js';
import { type CollectionState, type OwedInvoice, owedInvoices } from './owed-invoices.js';

export interface InvoiceQuestion {
  readonly state: CollectionState | null;
  readonly editionId: string | null;
  /** Words of the number, the payer or the organisation. */
  readonly search: string | null;
  readonly first: number;
  /** The cursor of the page before. */
  readonly after: string | null;
}

export interface InvoicePage {
  readonly nodes: readonly OwedInvoice[];
  readonly totalCount: number;
  readonly endCursor: string | null;
}

const mostRows = 100;

/** The invoices of the operator of the request, by what is left to pay of them. */
@Injectable()
export class CollectableInvoices {
  /** Those that are not paid in full, oldest first. */
  async open(context: RequestContext): Promise<OwedInvoice[]> {
    return this.select(context, `WHERE "openCents" > 0 ORDER BY "issuedOn", number`);
  }

  /** Some of them. @throws NotFound when one is unknown or somebody else's */
  async byIds(context: RequestContext, ids: readonly string[]): Promise<OwedInvoice[]> {
    const found = await this.select(context, 'WHERE id = ANY ($2::uuid[])', [[...ids]]);
    if (found.length < new Set(ids).size) throw new NotFound('invoice');
    return found;
  }

  /** Those that pass a filter, newest first. */
  async page(
    context: RequestContext,
    { state, editionId, search, first, after }: InvoiceQuestion,
  ): Promise<InvoicePage> {
    const words = search === null || search.trim() === '' ? null : wordsPattern(search);
    const parameters = [parisDay(context.now), state, editionId, words];
    const passes = `WHERE ($3::text IS NULL OR $3 = CASE WHEN "openCents" <= 0 THEN 'paid' WHEN "dueOn" < $2 THEN 'overdue' ELSE 'open' END)
      AND ($4::uuid IS NULL OR "editionId" = $4) AND ($5::text IS NULL OR number ILIKE $5 OR "payerName" ILIKE $5 OR "organisationName" ILIKE $5)`;
    const manager = await context.manager();
    const [count]: { total: number }[] = await manager.query(
      `SELECT count(*)::int AS total FROM (${owedInvoices}) AS owed ${passes}`,
      [await context.operatorId(), ...parameters],
    );
    const limit = Math.min(Math.max(first, 1), mostRows);
    const nodes = await this.select(
      context,
      `${passes} AND ($6::uuid IS NULL OR id < $6) ORDER BY id DESC LIMIT ${limit}`,
      [...parameters, after],
    );
    return { nodes, totalCount: count?.total ?? 0, endCursor: nodes.at(-1)?.id ?? null };
  }

  private async select(
    context: RequestContext,
    rest: string,
    parameters: readonly unknown[] = [],
  ): Promise<OwedInvoice[]> {
    const manager = await context.manager();
    return manager.query(`SELECT * FROM (${owedInvoices}) AS owed ${rest}`, [
      await context.operatorId(),
      ...parameters,
    ]);
  }
}
