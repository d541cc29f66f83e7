import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../platform/context/request-context.js';
import { RowLoader } from '../../platform/context/row-loader.js';
import { Ctx } from '../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../platform/graphql/scalars.js';
import { Requires, SignedIn } from '../../platform/permissions/declarations.js';
import { OrderPartType } from '../orders/index.js';
import { CreditInvoice } from './credit-invoice.js';
import type { Invoice } from './invoice.entity.js';
import { InvoicesService } from './invoices.service.js';
import {
  type CreditInvoiceOutcome,
  CreditInvoiceResult,
  type IssueInvoiceOutcome,
  IssueInvoiceResult,
  InvoiceType,
} from './invoices.types.js';
import { IssueInvoice } from './issue-invoice.js';
import { OpenAmounts } from './open-amounts.service.js';

@Resolver(() => InvoiceType)
export class InvoicesResolver {
  private readonly openRows = new RowLoader<{ readonly cents: number }>('open amount', async (context, ids) => {
    const open = await this.openAmounts.of(context, ids);
    return new Map([...open].map(([id, cents]) => [id, { cents }]));
  });

  constructor(
    private readonly issuing: IssueInvoice,
    private readonly crediting: CreditInvoice,
    private readonly openAmounts: OpenAmounts,
  ) {}

  @Requires('operator.invoices')
  @Mutation(() => IssueInvoiceResult, {
    description:
      'Bills what is left to bill of a part of an order, by an invoice or by a credit note on what was invoiced too much.',
  })
  issueInvoice(
    @Ctx() context: RequestContext,
    @Args('partId', { type: () => UuidScalar }) partId: string,
    @Args('evenBeforeService', { type: () => Boolean, defaultValue: false }) evenBeforeService: boolean,
  ): Promise<IssueInvoiceOutcome> {
    return this.issuing.issue(context, partId, { evenBeforeService });
  }

  @Requires('operator.invoices')
  @Mutation(() => CreditInvoiceResult, {
    description:
      'Takes an invoice back whole by a credit note; what it billed can then be invoiced again under another number.',
  })
  creditInvoice(
    @Ctx() context: RequestContext,
    @Args('invoiceId', { type: () => UuidScalar }) invoiceId: string,
    @Args('reason', { type: () => String }) reason: string,
  ): Promise<CreditInvoiceOutcome> {
    return this.crediting.credit(context, invoiceId, reason);
  }

  @SignedIn()
  @ResolveField(() => Int, { description: 'What is left to pay of it, credit notes deducted; 0 on a credit note.' })
  async openCents(@Ctx() context: RequestContext, @Parent() { id, kind }: InvoiceType): Promise<number> {
    if (kind === 'credit_note') return 0;
    return (await this.openRows.find(context, id))?.cents ?? 0;
  }
}

/** The documents of a part of an order, oldest first. */
@Resolver(() => OrderPartType)
export class PartInvoicesResolver {
  private readonly invoiceRows = new RowLoader<Invoice[]>('invoices', async (context, partIds) => {
    const rows = await this.invoicesService.ofParts(context, partIds);
    return new Map(partIds.map((id) => [id, rows.filter(({ partId }) => partId === id)]));
  });

  constructor(private readonly invoicesService: InvoicesService) {}

  @SignedIn()
  @ResolveField(() => [InvoiceType])
  invoices(@Ctx() context: RequestContext, @Parent() { id }: OrderPartType): Promise<Invoice[]> {
    return this.invoiceRows.load(context, id);
  }
}
