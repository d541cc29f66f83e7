import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../../platform/graphql/scalars.js';
import { Requires } from '../../../platform/permissions/declarations.js';
import { parisDay } from '../../editions/index.js';
import { CollectableInvoices, type InvoicePage } from './collectable-invoices.service.js';
import type { ReminderRefused } from './collection.errors.js';
import { LateInvoiceType, ReminderSentType, SendReminderResult } from './collection.types.js';
import { type LateInvoice, LateInvoices } from './late-invoices.service.js';
import { type CollectionState, collectionStateOf, type OwedInvoice } from './owed-invoices.js';
import { CollectionStateEnum, OwedInvoicePageType, OwedInvoiceType } from './owed-invoices.types.js';
import { SendReminder } from './send-reminder.js';

/** Invoices by what is left to pay of them, and reminders of those that are late. */
@Resolver(() => OwedInvoiceType)
export class CollectionResolver {
  constructor(
    private readonly invoices: CollectableInvoices,
    private readonly late: LateInvoices,
    private readonly reminding: SendReminder,
  ) {}

  @Requires('operator.finance')
  @Query(() => OwedInvoicePageType, { description: 'Newest first.' })
  owedInvoices(
    @Ctx() context: RequestContext,
    @Args('state', { type: () => CollectionStateEnum, nullable: true }) state: CollectionState | null,
    @Args('editionId', { type: () => UuidScalar, nullable: true }) editionId: string | null,
    @Args('search', { type: () => String, nullable: true }) search: string | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => UuidScalar, nullable: true }) after: string | null,
  ): Promise<InvoicePage> {
    return this.invoices.page(context, {
      state: state ?? null,
      editionId: editionId ?? null,
      search: search ?? null,
      first,
      after: after ?? null,
    });
  }

  @Requires('operator.finance')
  @Query(() => [LateInvoiceType], { description: 'The longest overdue first.' })
  lateInvoices(@Ctx() context: RequestContext): Promise<LateInvoice[]> {
    return this.late.all(context);
  }

  @Requires('operator.invoices')
  @Mutation(() => SendReminderResult, {
    description: 'Sends one step of the reminders of an invoice; nothing sends them by itself.',
  })
  async sendReminder(
    @Ctx() context: RequestContext,
    @Args('invoiceId', { type: () => UuidScalar }) invoiceId: string,
    @Args('step', { type: () => Int }) step: number,
  ): Promise<ReminderSentType | ReminderRefused> {
    const outcome = await this.reminding.send(context, invoiceId, step);
    return 'invoice' in outcome ? new ReminderSentType(outcome as unknown as LateInvoiceType) : outcome;
  }

  @Requires('operator.finance')
  @ResolveField(() => CollectionStateEnum)
  state(@Ctx() context: RequestContext, @Parent() invoice: OwedInvoice): CollectionState {
    return collectionStateOf(invoice, parisDay(context.now));
  }
}
