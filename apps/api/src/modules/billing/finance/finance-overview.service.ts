import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { parisDay } from '../../editions/index.js';
import { CollectableInvoices, type OwedInvoice } from '../../invoices/index.js';
import { type Balances, balancesOf, LedgerService, overdueCents, type LedgerSum } from '../../ledger/index.js';
import { Payer } from '../../payers/index.js';
import { In } from 'typeorm';

/** Figures of the dashboard, from the ledger alone; what is overdue with the last days to pay of the invoices. */
export interface Standing extends Balances {
  readonly overdueCents: number;
}

export interface EditionStanding extends Standing {
  readonly editionId: string;
}

export interface PayerStanding extends Standing {
  readonly payerId: string;
  readonly payerName: string;
}

export interface FinanceOverview extends Standing {
  readonly asOf: Date;
  readonly editions: readonly EditionStanding[];
  /** Those who owe most first; some of all. */
  readonly payers: readonly PayerStanding[];
  readonly payerCount: number;
}

/** Payers of one answer. */
const mostPayers = 25;

/** Where the operator's orders, invoices and money stand. */
@Injectable()
export class FinanceOverviews {
  constructor(
    private readonly ledger: LedgerService,
    private readonly invoices: CollectableInvoices,
  ) {}

  async read(context: RequestContext): Promise<FinanceOverview> {
    const sums = await this.ledger.sumsOf(context, await context.operatorId());
    const open = await this.invoices.open(context);
    const today = parisDay(context.now);
    const standing = (own: readonly LedgerSum[], owed: readonly OwedInvoice[]): Standing => ({
      ...balancesOf(own),
      overdueCents: overdueCents(owed, today),
    });
    const editions = [...Map.groupBy(sums, ({ editionId }) => editionId)].map(([editionId, own]) => ({
      editionId,
      ...standing(
        own,
        open.filter((invoice) => invoice.editionId === editionId),
      ),
    }));
    const openOfPayers = Map.groupBy(open, ({ payerId }) => payerId);
    const payers = [...Map.groupBy(sums, ({ payerId }) => payerId)]
      .map(([payerId, own]) => ({ payerId, ...standing(own, openOfPayers.get(payerId) ?? []) }))
      .toSorted(byDebt);
    const shown = payers.slice(0, mostPayers);
    const names = await this.namesOf(
      context,
      shown.map(({ payerId }) => payerId),
    );
    return {
      ...standing(sums, open),
      asOf: context.now,
      editions: editions.toSorted((one, other) => other.editionId.localeCompare(one.editionId)),
      payers: shown.map((payer) => ({ ...payer, payerName: names.get(payer.payerId) ?? '' })),
      payerCount: payers.length,
    };
  }

  private async namesOf(context: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const payers = await context.repository(Payer);
    const rows = await payers.find({
      where: { id: In([...ids]) },
      select: { organisationId: true, id: true, name: true },
    });
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

function byDebt(one: Standing, other: Standing): number {
  return (
    other.overdueCents - one.overdueCents ||
    other.openCents - one.openCents ||
    other.creditCents - one.creditCents ||
    other.orderedCents - one.orderedCents
  );
}
