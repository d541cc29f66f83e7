import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { Campaign } from '../../notifications/index.js';
import { seededRow } from './find-seeded.js';
import type { SeededEdition } from './seeded-editions.js';

/** A draft to begin with: it shows fields in both languages, and sends nothing by itself. */
const draft = {
  segment: { kind: 'free', state: 'in_draw' },
  subjectFr: 'Votre candidature {référence} au baromètre {édition}',
  bodyFr:
    'Bonjour {nom},\n\nLa candidature gratuite de {structure} pour {site} participera au tirage. Les inscriptions restent ouvertes jusqu’au {clôture} : d’ici là, vous pouvez la retirer ou la transformer en participation payante depuis votre espace.\n\nVous n’avez rien d’autre à faire.',
  subjectEn: 'Your application {reference} to the barometer {edition}',
  bodyEn:
    'Hello {name},\n\nThe free application of {organisation} for {site} will take part in the draw. Registrations stay open until {closing date}: until then you can withdraw it, or turn it into a paid participation, from your space.\n\nThere is nothing else for you to do.',
} as const;

/** A message that is being written to the participants of the open edition. */
@Injectable()
export class SeedMessages {
  async write(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const { id: editionId, operatorId } = await seededRow(context, seeded);
    const campaigns = await context.repository(Campaign);
    if (await campaigns.existsBy({ editionId })) return;
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
