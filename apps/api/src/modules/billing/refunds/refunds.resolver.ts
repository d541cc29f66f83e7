import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.decorator.js';
import { UuidScalar } from '../../../platform/graphql/scalars.js';
import { Requires } from '../../../platform/permissions/declarations.js';
import { IdentityService } from '../../identity/index.js';
import { approvalsNeeded } from '../domain/refund-rules.js';
import { DecideRefund } from './decide-refund.js';
import { RefundRefused } from './refund.errors.js';
import { type RefundablePayment, RefundablePayments } from './refundable-payments.service.js';
import { RefundsService, type ShownRefund } from './refunds.service.js';
import {
  RefundablePaymentType,
  RefundRequestInput,
  RefundResult,
  RefundSavedType,
  RefundType,
} from './refunds.types.js';

/** Refunds: one person asks, others approve. */
@Resolver()
export class RefundsResolver {
  constructor(
    private readonly refundsService: RefundsService,
    private readonly payments: RefundablePayments,
    private readonly deciding: DecideRefund,
    private readonly identity: IdentityService,
  ) {}

  @Requires('operator.finance')
  @Query(() => [RefundType], { description: 'Newest first; 100 at most.' })
  async refunds(@Ctx() context: RequestContext): Promise<RefundType[]> {
    const rows = await this.refundsService.all(context);
    const shown: RefundType[] = [];
    for (const row of rows) shown.push(await this.shown(context, row));
    return shown;
  }

  @Requires('operator.refunds')
  @Query(() => [RefundablePaymentType], { description: 'Newest first; 100 at most.' })
  refundablePayments(@Ctx() context: RequestContext): Promise<RefundablePayment[]> {
    return this.payments.all(context);
  }

  @Requires('operator.refunds')
  @Mutation(() => RefundResult)
  async requestRefund(
    @Ctx() context: RequestContext,
    @Args('input') input: RefundRequestInput,
  ): Promise<RefundSavedType | RefundRefused> {
    return this.saved(context, await this.deciding.request(context, input));
  }

  @Requires('operator.refundApprovals')
  @Mutation(() => RefundResult, {
    description: 'Neither whoever asked for it nor whoever issued the documents behind it may.',
  })
  async approveRefund(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<RefundSavedType | RefundRefused> {
    return this.saved(context, await this.deciding.approve(context, id));
  }

  @Requires('operator.refundApprovals')
  @Mutation(() => RefundResult, { description: 'Ends a refund of which no money has left.' })
  async refuseRefund(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<RefundSavedType | RefundRefused> {
    return this.saved(context, await this.deciding.refuse(context, id));
  }

  @Requires('operator.refunds')
  @Mutation(() => RefundResult, { description: 'A person made the transfer at the bank.' })
  async confirmRefundPaid(
    @Ctx() context: RequestContext,
    @Args('id', { type: () => UuidScalar }) id: string,
  ): Promise<RefundSavedType | RefundRefused> {
    return this.saved(context, await this.deciding.paidByHand(context, id));
  }

  private async saved(
    context: RequestContext,
    outcome: ShownRefund | RefundRefused,
  ): Promise<RefundSavedType | RefundRefused> {
    return outcome instanceof RefundRefused ? outcome : new RefundSavedType(await this.shown(context, outcome));
  }

  private async shown(context: RequestContext, refund: ShownRefund): Promise<RefundType> {
    const nameOf = async (userId: string): Promise<string> => (await this.identity.person(context, userId))?.name ?? '';
    const { state, method, amountCents } = refund;
    const approvals: RefundType['approvals'] = [];
    for (const { userId, approvedAt } of refund.approvals) {
      approvals.push({ name: await nameOf(userId), approvedAt: new Date(approvedAt) });
    }
    return {
      ...refund,
      requestedByName: await nameOf(refund.requestedBy),
      approvals,
      approvalsNeeded: approvalsNeeded(amountCents),
      approvalRefusal: await this.deciding.refusalOf(context, refund, await context.userId()),
      isToPayByHand: state === 'failed' || (state === 'approved' && method === 'bank_transfer'),
    };
  }
}
