import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { parisDay } from '../editions/index.js';
import { type Buyer, SellersService, type VatRule, vatRuleOf } from '../payers/index.js';

/** The tax that sales of an operator bear today. */
@Injectable()
export class TaxesService {
  constructor(private readonly sellers: SellersService) {}

  /** The rule for each buyer, in their order. @throws NotFound when the operator has no legal entity that sells */
  async ofBuyers(
    context: RequestContext,
    operatorId: string,
    buyers: readonly Pick<Buyer, 'territory' | 'isTaxable'>[],
  ): Promise<VatRule[]> {
    const { territory: sellerTerritory } = await this.sellers.of(context, operatorId);
    const day = parisDay(context.now);
    return buyers.map(({ territory, isTaxable }) =>
      vatRuleOf({ sellerTerritory, buyerTerritory: territory, isBuyerTaxable: isTaxable }, day),
    );
  }
}
