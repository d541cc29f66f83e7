import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { type Edition, EditionsService, PublicationsService } from '../editions/index.js';
import { type Organisation, OrganisationsService } from '../organisations/index.js';
import { type Site, SitesService } from '../sites/index.js';
import { type RegistrationForm, siteIdsOf } from './domain/registration-form.js';

/** What a form of registration names, found. */
export interface Named {
  readonly edition: Edition;
  readonly organisation: Organisation;
  readonly sites: ReadonlyMap<string, Site>;
  /** Of the rules of the draw in force as the form is sent: an amendment may change them afterwards. */
  readonly rulesHash: string | null;
}

/** Finds what a form names, among what the organisation of the request may see. */
@Injectable()
export class NamedInForm {
  constructor(
    private readonly editions: EditionsService,
    private readonly organisations: OrganisationsService,
    private readonly sites: SitesService,
    private readonly publications: PublicationsService,
  ) {}

  /** @throws NotFound for an edition or a site that is not there for the organisation */
  async find(context: RequestContext, form: RegistrationForm & { readonly editionId: string }): Promise<Named> {
    const organisation = await this.organisations.get(context);
    const edition = await this.editions.byId(context, form.editionId);
    if (edition.operatorId !== organisation.operatorId) throw new NotFound('edition');
    const siteIds = siteIdsOf(form);
    const sites = await this.sites.byIds(context, siteIds);
    if (sites.size < siteIds.length) throw new NotFound('site');
    const publication = await this.publications.of(context, edition.id);
    return { edition, organisation, sites, rulesHash: publication?.rulesHash ?? null };
  }
}
