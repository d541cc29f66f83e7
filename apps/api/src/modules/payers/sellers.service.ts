import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { Seller } from './seller.entity.js';

export type NewSeller = Omit<Seller, 'id' | 'operatorId' | 'createdAt'>;

/** The legal entities that operators sell by. A new one takes over from the day it is entered: what was issued before keeps its own. */
@Injectable()
export class SellersService {
  /** The one an operator sells by now. @throws NotFound when the operator has none: then nothing can be sold */
  async of(context: RequestContext, operatorId: string): Promise<Seller> {
    const sellers = await context.repository(Seller);
    const seller = await sellers.findOne({ where: { operatorId }, order: { createdAt: 'DESC', id: 'DESC' } });
    if (seller === null) throw new NotFound('seller');
    return seller;
  }

  /** Enters the legal entity that the operator of the request sells by from now on. */
  async create(context: RequestContext, seller: NewSeller): Promise<Seller> {
    const sellers = await context.repository(Seller);
    const row = { ...seller, id: uuidv7(), operatorId: await context.operatorId(), createdAt: context.now };
    await sellers.insert(row);
    return row;
  }
}
