import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Campaign, CampaignsService, RecipientsService, SendCampaign } from '../../notifications/index.js';
import { seededRow } from './find-seeded.js';
import { SeedActors } from './seed-actors.js';
import { accepted } from './seed-field-work.js';
import type { SeededEdition } from './seeded-editions.js';

/** A draft to begin with: it shows fields in both languages, and sends nothing by itself. */
const draft = {
  segment: { kind: 'free', state: 'in_draw' },
  subjectFr: 'Votre candidature {référence} au baromètre {édition}',
  bodyFr:
    'Bonjour {nom},\n\nLa candidature gratuite de {structure} pour {sites} participera au tirage. Les inscriptions restent ouvertes jusqu’au {clôture} : d’ici là, vous pouvez la retirer ou la transformer en participation payante depuis votre espace.\n\nVous n’avez rien d’autre à faire.',
  subjectEn: 'Your application {reference} to the barometer {edition}',
  bodyEn:
    'Hello {name},\n\nThe free application of {organisation} for {sites} will take part in the draw. Registrations stay open until {closing date}: until then you can withdraw it, or turn it into a paid participation, from your space.\n\nThere is nothing else for you to do.',
} as const;

/** One that was sent: it tells what is published before the draw, and one of its letters comes back. */
const sent = {
  segment: { kind: 'free', state: 'in_draw' },
  subjectFr: 'Les règles du tirage du baromètre {édition} sont publiées',
  bodyFr:
    'Bonjour {nom},\n\n{structure} a demandé une place gratuite. Les règles du tirage sont publiées, avec leur empreinte, sur la page publique de l’édition : gardez-en une copie si vous voulez vérifier le tirage vous-même.\n\nAprès la clôture du {clôture}, vous recevrez votre ligne de la liste, puis le résultat au moment annoncé.',
  subjectEn: 'The rules of the draw of the barometer {edition} are published',
  bodyEn:
    'Hello {name},\n\n{organisation} has asked for a free place. The rules of the draw are published with their hash on the public page of the edition: keep a copy if you want to check the draw yourself.\n\nAfter the close on {closing date} you will receive your row of the list, then the result at the announced moment.',
} as const;

/** Messages to the participants of the open edition: one that was sent, and one that is being written. */
@Injectable()
export class SeedMessages {
  constructor(
    private readonly actors: SeedActors,
    private readonly campaigns: CampaignsService,
    private readonly recipients: RecipientsService,
    private readonly sending: SendCampaign,
  ) {}

  async send(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const { id: editionId } = await seededRow(context, seeded);
    const campaigns = await context.repository(Campaign);
    if (await campaigns.existsBy({ editionId, state: 'sent' })) return;
    await this.actors.asAdministrator(context, async (administrator) => {
      const { id } = accepted(await this.campaigns.begin(administrator, editionId, sent));
      const { people, letters } = await this.recipients.count(administrator, editionId, sent.segment);
      accepted(await this.sending.send(administrator, id, { people, letters }));
    });
  }

  async write(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const { id: editionId, operatorId } = await seededRow(context, seeded);
    const campaigns = await context.repository(Campaign);
    if (await campaigns.existsBy({ editionId, state: 'draft' })) return;
    const id = uuidv7();
    const { now } = context;
    await campaigns.insert({
      ...draft,
      id,
      operatorId,
      editionId,
      state: 'draft',
      createdBy: id,
      createdAt: now,
      updatedAt: now,
    });
  }
}
