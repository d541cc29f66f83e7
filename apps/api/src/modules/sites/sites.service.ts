import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { InvalidInput } from '../../platform/errors/invalid-input.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { checkTypedSite, isSameSite, mostSites, type TypedSite } from './domain/new-site.js';
import { Site } from './site.entity.js';
import { invalidSite } from './site-problems.js';

/** Sites of organisations. */
@Injectable()
export class SitesService {
  /** Sites of one organisation the person may see, central first, then by name. */
  async ofOrganisation(context: RequestContext, organisationId: string): Promise<Site[]> {
    const sites = await context.repository(Site);
    return sites.find({ where: { organisationId }, order: { isCentral: 'DESC', name: 'ASC', id: 'ASC' } });
  }

  /** A site of the organisation of the request. @throws NotFound for an unknown one and for somebody else's alike */
  async getById(context: RequestContext, id: string): Promise<Site> {
    const organisation = await context.organisation();
    const sites = await context.repository(Site);
    const site = await sites.findOneBy({ organisationId: organisation.id, id });
    if (site === null) throw new NotFound('site');
    return site;
  }

  /** Sites by id, for lists; those the person may not see are absent. */
  async byIds(context: RequestContext, ids: readonly string[]): Promise<ReadonlyMap<string, Site>> {
    const sites = await context.repository(Site);
    const found = await sites.findBy({ id: In([...new Set(ids)]) });
    return new Map(found.map((site) => [site.id, site]));
  }

  /** Adds a site to the organisation of the request. The same form sent twice is one site. */
  async add(context: RequestContext, typed: TypedSite): Promise<Site | InvalidInput> {
    const checked = checkTypedSite(typed);
    if (typeof checked === 'string') return invalidSite(checked, context.language);
    const organisation = await context.organisation();
    const manager = await context.manager();
    // Two additions at once take turns, so that the second sees the name of the first.
    await manager.query('SELECT 1 FROM organisation WHERE organisation_id = $1 FOR UPDATE', [organisation.id]);
    const namesake = await manager.findOneBy(Site, { organisationId: organisation.id, name: checked.name });
    if (namesake !== null)
      return isSameSite(checked, namesake) ? namesake : invalidSite('name_taken', context.language);
    const count = await manager.countBy(Site, { organisationId: organisation.id });
    if (count >= mostSites) return invalidSite('too_many_sites', context.language);
    const site = {
      ...checked,
      organisationId: organisation.id,
      id: uuidv7(),
      operatorId: organisation.operatorId,
      createdAt: context.now,
    };
    await manager.insert(Site, site);
    return site;
  }

  /** Says whether a site has a social account, where its participation tells so: without one it has no such channel. */
  async tellSocialAccount(
    context: RequestContext,
    told: { readonly organisationId: string; readonly siteId: string; readonly hasSocialAccount: boolean },
  ): Promise<void> {
    const { organisationId, siteId, hasSocialAccount } = told;
    const sites = await context.repository(Site);
    await sites.update({ organisationId, id: siteId }, { hasSocialAccount });
  }
}
