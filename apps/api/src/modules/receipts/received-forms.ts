import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { type Edition, EditionsService } from '../editions/index.js';
import { type Registration, RegistrationsService } from '../registrations/index.js';
import { type Site, SitesService } from '../sites/index.js';

/** The registrations that one form became. */
export interface ReceivedForm {
  readonly edition: Edition;
  readonly registrations: readonly [Registration, ...Registration[]];
  readonly sites: ReadonlyMap<string, Site>;
}

/** Finds the whole form of a registration: its receipt speaks of all of it. */
@Injectable()
export class ReceivedForms {
  constructor(
    private readonly registrations: RegistrationsService,
    private readonly editions: EditionsService,
    private readonly sites: SitesService,
  ) {}

  /** @throws NotFound for an unknown registration and for somebody else's alike */
  async of(context: RequestContext, registrationId: string): Promise<ReceivedForm> {
    const asked = await this.registrations.find(context, registrationId);
    if (asked === null) throw new NotFound('registration');
    const all = await this.registrations.ofOrganisation(context, asked.organisationId);
    const [first = asked, ...others] = all.filter((known) => isOfOneForm(known, asked));
    const sites = await this.sites.byIds(
      context,
      [first, ...others].map(({ siteId }) => siteId),
    );
    return { edition: await this.editions.byId(context, asked.editionId), registrations: [first, ...others], sites };
  }
}

/** One form is written in one transaction, at one instant. */
function isOfOneForm(one: Registration, other: Registration): boolean {
  return one.editionId === other.editionId && one.submittedAt.getTime() === other.submittedAt.getTime();
}
