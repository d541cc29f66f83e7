import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import { InvalidInput } from '../../platform/errors/invalid-input.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { takesRegistrations, type VisitsExhausted } from '../editions/index.js';
import {
  invalidForm,
  NamedInForm,
  type Order,
  type OrderRows,
  OrdersService,
  PlaceOrder,
  problemOf,
  PurchaseOrder,
} from '../orders/index.js';
import {
  enterGate,
  type FreeApplicationExists,
  type NewRegistration,
  RegistrationClosed,
  RegistrationsService,
  type SiteAlreadyRegistered,
} from '../registrations/index.js';
import { AcceptingPayers, type AcceptingPayer, type PlannedPayers } from './accepting-payers.js';
import { linesToOrder } from './domain/quote-content.js';
import { acceptanceProblem } from './domain/quote-rules.js';
import type { Quote } from './quote.entity.js';
import { QuoteMail } from './quote-mail.js';
import { tellOperatorOfQuote } from './quote-tasks.js';
import type { SentVersion } from './quote-version.entity.js';
import { QuoteUnavailable } from './quotes.errors.js';
import { QuotesService } from './quotes.service.js';

export interface Acceptance {
  readonly quoteId: string;
  /** The version that the person has read. */
  readonly version: number;
  readonly payers: readonly AcceptingPayer[];
  readonly staffInformed: boolean;
  readonly dataProtectionRead: boolean;
}

export type AcceptanceResult =
  | { readonly quote: Quote; readonly order: Order }
  | QuoteUnavailable
  | InvalidInput
  | RegistrationClosed
  | SiteAlreadyRegistered
  | VisitsExhausted
  | FreeApplicationExists;

/** Accepts a quote by purchase orders: one order at the frozen price, committed at once, with its registrations; all or nothing. */
@Injectable()
export class AcceptQuote {
  constructor(
    private readonly quotes: QuotesService,
    private readonly names: NamedInForm,
    private readonly payers: AcceptingPayers,
    private readonly placeOrder: PlaceOrder,
    private readonly orders: OrdersService,
    private readonly registrations: RegistrationsService,
    private readonly mail: QuoteMail,
    private readonly jobs: Jobs,
  ) {}

  /** However often it is pressed there is one order, and each time it is the answer. @throws NotFound for an unknown quote and for somebody else's alike */
  async accept(context: RequestContext, acceptance: Acceptance): Promise<AcceptanceResult> {
    const quote = await this.quotes.lock(context, acceptance.quoteId);
    const earlier = (await this.orders.ofQuotes(context, [quote.id])).get(quote.id);
    if (earlier !== undefined) return { quote, order: earlier };
    const newest = await this.quotes.newestSent(context, quote);
    const problem = acceptanceProblem({ state: quote.state, newest }, acceptance.version, context.now);
    if (problem !== null || newest === null) return new QuoteUnavailable(problem ?? 'not_sent', context.language);
    return this.order(context, quote, newest, acceptance);
  }

  private async order(
    context: RequestContext,
    quote: Quote,
    version: SentVersion,
    { payers, staffInformed, dataProtectionRead }: Acceptance,
  ): Promise<AcceptanceResult> {
    const { content } = version;
    const form = { freeSiteId: null, paidSites: content.sites, payers: [], staffInformed, dataProtectionRead };
    const badForm = problemOf(form);
    if (badForm !== null) return invalidForm(badForm, context.language);
    await enterGate(context, quote.editionId);
    const named = await this.names.find(context, { ...form, editionId: quote.editionId });
    const { edition, organisation } = named;
    if (!takesRegistrations(edition, context.now)) {
      return new RegistrationClosed(edition, context.now, context.language);
    }
    const plan = await this.payers.plan(context, organisation, { payers, sites: content.sites });
    if (plan instanceof InvalidInput) return plan;
    const order = { id: uuidv7(), edition, organisation, ...plan };
    const rows = await this.placeOrder.placeAgreed(context, order, {
      lines: linesToOrder(content),
      priceListVersion: version.priceListVersion,
      isDemonstration: content.isDemonstration,
      quoteId: quote.id,
    });
    const registered = await this.registrations.submit(context, {
      ...named,
      registrations: registrationsOf(version, plan, rows, named.sites),
    });
    if (registered instanceof ExpectedError) return registered;
    await this.commit(context, rows, plan);
    return this.tell(context, quote, rows);
  }

  /** The purchase orders stand behind every part: nothing waits for a payment. */
  private async commit(context: RequestContext, { order, parts }: OrderRows, plan: PlannedPayers): Promise<void> {
    const purchaseOrders = await context.repository(PurchaseOrder);
    const receivedBy = await context.userId();
    for (const [index, part] of parts.entries()) {
      const { number, signatory } = plan.purchaseOrders[index] ?? { number: '', signatory: '' };
      const { organisationId, operatorId, id: partId } = part;
      await purchaseOrders.insert({
        organisationId,
        id: uuidv7(),
        operatorId,
        partId,
        number,
        signatory,
        fileKey: null,
        fileHash: null,
        receivedBy,
        receivedAt: context.now,
      });
      await this.orders.commitPart(context, order, part);
    }
  }

  private async tell(context: RequestContext, quote: Quote, { order: { id } }: OrderRows): Promise<AcceptanceResult> {
    const accepted = await this.quotes.move(context, quote, 'accepted', {
      decidedBy: await context.userId(),
      decidedAt: context.now,
    });
    const order = await this.orders.get(context, id);
    await this.mail.accepted(context, accepted, order);
    const { organisationId, operatorId, id: quoteId } = quote;
    await this.jobs.enqueue(context, tellOperatorOfQuote, {
      kind: 'quote_accepted',
      organisationId,
      operatorId,
      quoteId,
    });
    return { quote: accepted, order };
  }
}

function registrationsOf(
  { content }: SentVersion,
  { parts, payerOfSite }: PlannedPayers,
  { order }: OrderRows,
  sites: ReadonlyMap<string, { readonly id: string; readonly name: string }>,
): NewRegistration[] {
  return content.sites.map(({ siteId, siteName, physicalVisits }) => ({
    id: uuidv7(),
    kind: 'paid',
    site: sites.get(siteId) ?? { id: siteId, name: siteName },
    physicalVisits,
    orderId: order.id,
    orderPartId: parts[payerOfSite.get(siteId) ?? 0]?.id ?? null,
  }));
}
