import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { InvalidInput } from '../../platform/errors/invalid-input.js';
import { type ChosenPayer, type PlannedParts, PlannedPartsService, problemOf } from '../orders/index.js';
import type { Organisation } from '../organisations/index.js';
import { PayersService } from '../payers/index.js';
import type { QuotedSite } from './domain/quote-content.js';
import { invalidQuote } from './quote-texts.js';

/** What a purchase order says; its signed file is kept with the order. */
export interface PurchaseOrderData {
  readonly number: string;
  readonly signatory: string;
}

/** A payer of a quote with the purchase order that commits it. */
export interface AcceptingPayer extends Omit<ChosenPayer, 'payerId'> {
  /** Null: the payer that was entered first, or the organisation itself while there is none. */
  readonly payerId: string | null;
  readonly purchaseOrder: PurchaseOrderData;
}

/** The parts of the order to place, each with its purchase order. */
export interface PlannedPayers extends PlannedParts {
  readonly purchaseOrders: readonly PurchaseOrderData[];
}

const longestNumber = 60;
const longestSignatory = 200;

/** Who pays for which site of a quote, by which purchase order. */
@Injectable()
export class AcceptingPayers {
  constructor(
    private readonly payers: PayersService,
    private readonly parts: PlannedPartsService,
  ) {}

  /** @throws NotFound for a payer that is not the organisation's */
  async plan(
    context: RequestContext,
    organisation: Organisation,
    { payers, sites }: { readonly payers: readonly AcceptingPayer[]; readonly sites: readonly QuotedSite[] },
  ): Promise<PlannedPayers | InvalidInput> {
    const purchaseOrders = payers.map(({ purchaseOrder }) => trimmed(purchaseOrder));
    const chosen = await this.chosen(context, organisation, payers);
    const problem = problemOfPayers(chosen, sites) ?? problemOfPurchaseOrders(purchaseOrders);
    if (problem !== null) return invalidQuote(problem, context.language);
    const siteIds = sites.map(({ siteId }) => siteId);
    const plan = await this.parts.plan(context, organisation, { chosen, siteIds });
    return plan instanceof InvalidInput ? plan : { ...plan, purchaseOrders };
  }

  private async chosen(
    context: RequestContext,
    organisation: Organisation,
    payers: readonly AcceptingPayer[],
  ): Promise<ChosenPayer[]> {
    const itself = payers.some(({ payerId }) => payerId === null)
      ? await this.payers.itself(context, organisation)
      : null;
    return payers.map(({ payerId, serviceCode, commitmentNumber, contractNumber, siteIds }) => ({
      payerId: payerId ?? itself?.id ?? '',
      serviceCode: orNull(serviceCode),
      commitmentNumber: orNull(commitmentNumber),
      contractNumber: orNull(contractNumber),
      siteIds,
    }));
  }
}

function problemOfPayers(chosen: readonly ChosenPayer[], sites: readonly QuotedSite[]): 'no_payer' | null {
  const form = { freeSiteId: null, paidSites: sites, payers: chosen, staffInformed: true, dataProtectionRead: true };
  const isEachOnce = new Set(chosen.map(({ payerId }) => payerId)).size === chosen.length;
  return chosen.length === 0 || !isEachOnce || problemOf(form) !== null ? 'no_payer' : null;
}

function problemOfPurchaseOrders(
  purchaseOrders: readonly PurchaseOrderData[],
): 'purchase_order_number' | 'purchase_order_signatory' | null {
  if (purchaseOrders.some(({ number }) => number === '' || number.length > longestNumber)) {
    return 'purchase_order_number';
  }
  const isUnsigned = ({ signatory }: PurchaseOrderData): boolean =>
    signatory === '' || signatory.length > longestSignatory;
  return purchaseOrders.some(isUnsigned) ? 'purchase_order_signatory' : null;
}

function trimmed({ number, signatory }: PurchaseOrderData): PurchaseOrderData {
  return { number: number.trim(), signatory: signatory.trim() };
}

/** An empty field of a form says nothing. */
function orNull(text: string | null): string | null {
  const typed = text?.trim() ?? '';
  return typed === '' ? null : typed;
}
