import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { DetailsService, ParticipationDetails } from '../../details/index.js';
import { DraftsService } from '../../drafts/index.js';
import { Registration } from '../../registrations/index.js';
import { SitesService } from '../../sites/index.js';
import { PERSONA_ORGANISATION_KEY } from '../domain/cast/cast.js';
import { FIRST_DETAILS, PRESENT_DETAILS } from '../domain/town-hall-details.js';
import { MEMBER, OWNER } from '../personas.js';
import { personaOrganisationId as organisationId, siteIdOf } from './demonstration-ids.js';
import { seededRow } from './find-seeded.js';
import { SeedActors } from './seed-actors.js';
import { accepted } from './seed-field-work.js';
import type { SeededEdition } from './seeded-editions.js';

/** A site that the town hall has opened since it registered the others. */
const newSite = { name: 'Guichet mobile', isCentral: false, isCertified: false, hasSocialAccount: false };

/** What the people of the personas' town hall have begun in the open edition: one half of a registration, and the details of a site that takes part. */
@Injectable()
export class SeedTownHall {
  constructor(
    private readonly actors: SeedActors,
    private readonly sites: SitesService,
    private readonly drafts: DraftsService,
    private readonly details: DetailsService,
  ) {}

  /** A registration that a colleague has begun and that somebody else may finish. */
  async draft(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const { id: editionId } = await seededRow(context, seeded);
    await this.actors.asMember(context, MEMBER, async (member) => {
      if ((await this.drafts.find(member, editionId)) !== null) return;
      const site = accepted(await this.sites.add(member, newSite));
      const answers = {
        structureChecked: 'yes',
        [`site.${site.id}`]: 'undecided',
        contactName: 'Karim Haddad',
        contactRole: 'Responsable de l’accueil',
        contactEmail: 'membre@mairie-demo',
      };
      await this.drafts.save(member, {
        edition: await this.drafts.edition(member, editionId),
        draftId: null,
        device: uuidv7(),
        changes: Object.entries(answers).map(([name, value]) => ({ name, value, knownVersion: 0 })),
      });
    });
  }

  /** The details of its central site, told by a member and completed by the owner. */
  async tell(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const { id: editionId } = await seededRow(context, seeded);
    const siteId = siteIdOf(`${PERSONA_ORGANISATION_KEY}-s1`);
    const registrations = await context.repository(Registration);
    const { id: registrationId } = await registrations.findOneByOrFail({ organisationId, editionId, siteId });
    const told = await context.repository(ParticipationDetails);
    for (const [email, details] of [
      [MEMBER, FIRST_DETAILS],
      [OWNER, PRESENT_DETAILS],
    ] as const) {
      const known = await told.findOneBy({ organisationId, registrationId });
      // The owner completes what the member told: it is there, and once more would be no change.
      if (email === MEMBER && known !== null) continue;
      await this.actors.asMember(context, email, async (person) => {
        accepted(await this.details.change(person, registrationId, details));
      });
    }
  }
}
