import { Query, Resolver } from '@nestjs/graphql';
import { RequestContext } from '../../../platform/context/request-context.js';
import { Ctx } from '../../../platform/graphql/ctx.decorator.js';
import { Requires } from '../../../platform/permissions/declarations.js';
import { EditionsService } from '../../editions/index.js';
import { type AccountingPeriod, AccountingExports } from './accounting-exports.service.js';
import { AccountingPeriodType, FinanceOverviewType } from './finance.types.js';
import { FinanceOverviews } from './finance-overview.service.js';

/** What the books of the operator say. */
@Resolver()
export class FinanceResolver {
  constructor(
    private readonly overviews: FinanceOverviews,
    private readonly exports: AccountingExports,
    private readonly editions: EditionsService,
  ) {}

  @Requires('operator.finance')
  @Query(() => FinanceOverviewType)
  async financeOverview(@Ctx() context: RequestContext): Promise<FinanceOverviewType> {
    const overview = await this.overviews.read(context);
    const names = await this.editions.byIds(
      context,
      overview.editions.map(({ editionId }) => editionId),
    );
    return {
      ...overview,
      payers: [...overview.payers],
      editions: overview.editions.map((standing) => ({
        ...standing,
        editionName: names.get(standing.editionId)?.name ?? '',
      })),
    };
  }

  @Requires('operator.finance')
  @Query(() => [AccountingPeriodType], { description: 'Newest first.' })
  accountingPeriods(@Ctx() context: RequestContext): Promise<AccountingPeriod[]> {
    return this.exports.periods(context);
  }
}
