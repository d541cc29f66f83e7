import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { Organisation } from './organisation.entity.js';

/** Reads organisations. Row-level security shows a person their own, and an operator its clients. */
@Injectable()
export class OrganisationsService {
  /** The organisation of the request. @throws Forbidden outside an organisation's space */
  async get(context: RequestContext): Promise<Organisation> {
    const { id } = await context.organisation();
    return this.getById(context, id);
  }

  /** An organisation the person may see. @throws NotFound for an unknown one and for somebody else's alike */
  async getById(context: RequestContext, id: string): Promise<Organisation> {
    const organisations = await context.repository(Organisation);
    const organisation = await organisations.findOneBy({ id });
    if (organisation === null) throw new NotFound('organisation');
    return organisation;
  }

  /** Organisations by id, for lists; those the person may not see are absent. */
  async byIds(context: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, Organisation>> {
    const organisations = await context.repository(Organisation);
    const found = await organisations.findBy({ id: In([...new Set(ids)]) });
    return new Map(found.map((organisation) => [organisation.id, organisation]));
  }
}
