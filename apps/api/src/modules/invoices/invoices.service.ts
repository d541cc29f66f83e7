import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { Invoice } from './invoice.entity.js';

/** Reads invoices and credit notes. */
@Injectable()
export class InvoicesService {
  /** A document that the person may see. @throws NotFound for an unknown one and for somebody else's alike */
  async get(context: RequestContext, id: string): Promise<Invoice> {
    const invoices = await context.repository(Invoice);
    const invoice = await invoices.findOneBy({ id });
    if (invoice === null) throw new NotFound('invoice');
    return invoice;
  }

  /** Documents of parts of orders, oldest first; those the person may not see are absent. */
  async ofParts(context: RequestContext, partIds: readonly string[]): Promise<Invoice[]> {
    const invoices = await context.repository(Invoice);
    return invoices.find({ where: { partId: In([...partIds]) }, order: { issuedAt: 'ASC', number: 'ASC' } });
  }
}
