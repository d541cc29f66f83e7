import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { CollectableInvoices, type OwedInvoice } from '../../invoices/index.js';
import { type MatchReason, suggestMatches } from './domain/suggest-matches.js';
import type { ShownLine } from './bank-lines.service.js';

/** A suggestion with its invoices, for whoever decides. */
export interface ShownSuggestion {
  readonly shares: readonly { readonly invoice: OwedInvoice; readonly amountCents: number }[];
  readonly restCents: number;
  readonly reasons: readonly ShownReason[];
  readonly confidence: number;
}

interface ShownReason {
  readonly code: MatchReason['code'];
  readonly subject: string | null;
  readonly count: number | null;
  readonly cents: number | null;
}

type LineToMatch = Pick<ShownLine, 'amountCents' | 'matchedCents' | 'label' | 'counterparty' | 'state'>;

/** What lines may pay, for a person to decide. */
@Injectable()
export class Suggestions {
  /** Open invoices are read once for all the lines of a list. */
  private readonly openInvoices = new WeakMap<RequestContext, Promise<OwedInvoice[]>>();

  constructor(private readonly invoices: CollectableInvoices) {}

  async of(context: RequestContext, line: LineToMatch): Promise<ShownSuggestion[]> {
    if (line.state !== 'unmatched' && line.state !== 'partly') return [];
    const open = await this.openOf(context);
    const left = { ...line, amountCents: line.amountCents - line.matchedCents };
    return suggestMatches(left, open).map(({ allocations, restCents, reasons, confidence }) => ({
      shares: allocations.flatMap(({ invoiceId, amountCents }) => {
        const invoice = open.find(({ id }) => id === invoiceId);
        return invoice === undefined ? [] : [{ invoice, amountCents }];
      }),
      restCents,
      reasons: reasons.map(shownReason),
      confidence,
    }));
  }

  private openOf(context: RequestContext): Promise<OwedInvoice[]> {
    const known = this.openInvoices.get(context) ?? this.invoices.open(context);
    this.openInvoices.set(context, known);
    return known;
  }
}

function shownReason(reason: MatchReason): ShownReason {
  return {
    code: reason.code,
    subject:
      'number' in reason ? reason.number : 'siret' in reason ? reason.siret : 'name' in reason ? reason.name : null,
    count: 'count' in reason ? reason.count : null,
    cents: 'cents' in reason ? reason.cents : null,
  };
}
