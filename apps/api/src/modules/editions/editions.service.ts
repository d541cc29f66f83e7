import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { Edition } from './edition.entity.js';
import { Operator } from './operator.entity.js';
import { PriceList } from './price-list.entity.js';

/** States in which an edition is the one a visitor is told about, best first. */
const announcedStates = ['registration', 'announced', 'draw', 'field_work', 'paused', 'review', 'results'] as const;

/** The catalogue: editions, their prices, their operator. Readable by every module. */
@Injectable()
export class EditionsService {
  /** The edition whose registrations are open (of several, the one that closes first), or the next thing to tell; null when there is none. */
  async openEdition(context: RequestContext): Promise<Edition | null> {
    const editions = await context.repository(Edition);
    const found = await editions.find({
      where: { state: In([...announcedStates]), isSandbox: false },
      order: { number: 'DESC' },
    });
    const [open] = found
      .filter(({ state }) => state === 'registration')
      .toSorted((one, other) => one.registrationClosesAt.getTime() - other.registrationClosesAt.getTime());
    if (open !== undefined) return open;
    return (
      announcedStates
        .map((state) => found.find((edition) => edition.state === state))
        .find((edition) => edition !== undefined) ?? null
    );
  }

  /** @throws NotFound */
  async byId(context: RequestContext, id: string): Promise<Edition> {
    const edition = await this.find(context, id);
    if (edition === null) throw new NotFound('edition');
    return edition;
  }

  /** The same for a job, whose edition may be gone: null for a rehearsal that was deleted since it was planned. */
  async find(context: RequestContext, id: string): Promise<Edition | null> {
    const editions = await context.repository(Edition);
    return editions.findOneBy({ id });
  }

  /** An edition of the operator of the request. @throws NotFound for an unknown one and for another operator's alike */
  async own(context: RequestContext, id: string): Promise<Edition> {
    const operatorId = await context.operatorId();
    const editions = await context.repository(Edition);
    const edition = await editions.findOneBy({ id, operatorId });
    if (edition === null) throw new NotFound('edition');
    return edition;
  }

  /** The same, locked until the transaction ends: whoever changes it takes turns; rows that point at it may be written meanwhile. @throws NotFound */
  async ownLocked(context: RequestContext, id: string): Promise<Edition> {
    const operatorId = await context.operatorId();
    const editions = await context.repository(Edition);
    const edition = await editions.findOne({ where: { id, operatorId }, lock: { mode: 'for_no_key_update' } });
    if (edition === null) throw new NotFound('edition');
    return edition;
  }

  /** Editions by id, for lists. */
  async byIds(context: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, Edition>> {
    const editions = await context.repository(Edition);
    const found = await editions.findBy({ id: In([...new Set(ids)]) });
    return new Map(found.map((edition) => [edition.id, edition]));
  }

  /** Every edition of an operator, newest first, a rehearsal after the edition whose number it bears. */
  async ofOperator(context: RequestContext, operatorId: string): Promise<Edition[]> {
    const editions = await context.repository(Edition);
    return editions.find({ where: { operatorId }, order: { number: 'DESC', isSandbox: 'ASC', id: 'ASC' } });
  }

  /** The newest price list of an edition. @throws NotFound */
  async priceList(context: RequestContext, editionId: string): Promise<PriceList> {
    const lists = await context.repository(PriceList);
    const list = await lists.findOne({ where: { editionId }, order: { version: 'DESC' } });
    if (list === null) throw new NotFound('price list');
    return list;
  }

  /** @throws NotFound */
  async operator(context: RequestContext, operatorId: string): Promise<Operator> {
    const operators = await context.repository(Operator);
    const operator = await operators.findOneBy({ id: operatorId });
    if (operator === null) throw new NotFound('operator');
    return operator;
  }
}
