import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import { InvalidInput } from '../../platform/errors/invalid-input.js';
import type { Organisation } from '../organisations/index.js';
import { buyerOf, type Payer, PayersService } from '../payers/index.js';
import type { PlannedPart } from './domain/order-rows.js';
import type { ChosenPayer } from './domain/registration-form.js';

/** Who pays for what of an order that is about to be placed. */
export interface PlannedParts {
  readonly parts: readonly PlannedPart[];
  /** The part, from zero, that pays for each site. */
  readonly payerOfSite: ReadonlyMap<string, number>;
}

/** Splits an order by its payers, and asks of each payer what its directory says that it needs. */
@Injectable()
export class PlannedPartsService {
  constructor(private readonly payers: PayersService) {}

  /**
   * @param chosen none when the organisation pays for all itself
   * @throws NotFound for a payer that is not the organisation's
   */
  async plan(
    context: RequestContext,
    organisation: Organisation,
    { chosen, siteIds }: { readonly chosen: readonly ChosenPayer[]; readonly siteIds: readonly string[] },
  ): Promise<PlannedParts | InvalidInput> {
    if (chosen.length === 0) {
      const itself = await this.payers.itself(context, organisation);
      const alone = { serviceCode: null, commitmentNumber: null, contractNumber: null, payerId: itself.id, siteIds };
      return this.partsFor(context, [[alone, itself]]);
    }
    const payers = await this.payers.byIds(
      context,
      chosen.map(({ payerId }) => payerId),
    );
    return this.partsFor(
      context,
      chosen.flatMap((choice, index): [ChosenPayer, Payer][] => {
        const payer = payers[index];
        return payer === undefined ? [] : [[choice, payer]];
      }),
    );
  }

  private async partsFor(
    context: RequestContext,
    pairs: readonly (readonly [ChosenPayer, Payer])[],
  ): Promise<PlannedParts | InvalidInput> {
    const missing = await this.payers.missingReferences(
      context,
      pairs.map(([choice, { siret, name }]) => ({ ...choice, siret, name })),
    );
    if (missing !== null) return new InvalidInput('payers', missing, context.language);
    return {
      parts: pairs.map(([{ serviceCode, commitmentNumber, contractNumber }, payer]) => ({
        id: uuidv7(),
        payerId: payer.id,
        buyer: buyerOf(payer),
        serviceCode,
        commitmentNumber,
        contractNumber,
      })),
      payerOfSite: new Map(pairs.flatMap(([{ siteIds }], index) => siteIds.map((id) => [id, index] as const))),
    };
  }
}
