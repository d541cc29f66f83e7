import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import type { Edition } from '../editions/index.js';
import {
  givenUpStates,
  ParticipationsService,
  type Registration,
  RegistrationsService,
  type RegistrationState,
} from '../registrations/index.js';
import { type Site, SitesService } from '../sites/index.js';
import { answersOf, type DraftAnswers } from './domain/draft-answers.js';
import type { DraftFields } from './domain/draft-fields.js';
import type { DraftSituation } from './domain/draft-problems.js';

/** A draft read beside what the organisation is and has in the edition at this moment. */
export interface DraftContent {
  readonly edition: Edition;
  readonly sites: readonly Site[];
  /** The registrations of the edition that are alive. */
  readonly registrations: readonly Registration[];
  readonly answers: DraftAnswers;
  readonly situation: DraftSituation;
}

/** Reads what drafts rest on: sites, what is registered already, the editions behind first-timer status. */
@Injectable()
export class DraftContents {
  constructor(
    private readonly sites: SitesService,
    private readonly registrations: RegistrationsService,
    private readonly participations: ParticipationsService,
  ) {}

  /** @param fields of the draft; none while there is no draft */
  async read(context: RequestContext, edition: Edition, fields: DraftFields): Promise<DraftContent> {
    const { id: organisationId } = await context.organisation();
    const sites = await this.sites.ofOrganisation(context, organisationId);
    const all = await this.registrations.ofOrganisation(context, organisationId);
    const registrations = all.filter(({ editionId, state }) => editionId === edition.id && isAlive(state));
    return {
      edition,
      sites,
      registrations,
      answers: answersOf(
        fields,
        sites.map(({ id }) => id),
      ),
      situation: {
        takenSiteIds: new Set(registrations.map(({ siteId }) => siteId)),
        isFreeUsed: registrations.some(({ kind }) => kind === 'free'),
      },
    };
  }

  /** The editions that cost the organisation of the request its first-timer status, newest first. */
  async earlierEditions(context: RequestContext, edition: Edition): Promise<string[]> {
    const { id } = await context.organisation();
    return this.participations.editionsBefore(context, id, edition);
  }
}

function isAlive(state: RegistrationState): boolean {
  return !(givenUpStates as readonly RegistrationState[]).includes(state);
}
