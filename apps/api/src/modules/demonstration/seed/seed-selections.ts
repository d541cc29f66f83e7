import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { ConfirmSelection, SelectStructure } from '../../draw/index.js';
import { Organisation } from '../../organisations/index.js';
import { Registration } from '../../registrations/index.js';
import { CLAIMED_SELECTION_KEY, correspondents, UNCLAIMED_SELECTION_KEY } from '../domain/correspondents.js';
import { organisationIdOf } from './demonstration-ids.js';
import { seededRow } from './find-seeded.js';
import { SeedActors } from './seed-actors.js';
import { accepted } from './seed-field-work.js';
import type { SeededEdition } from './seeded-editions.js';

const reasons = {
  [CLAIMED_SELECTION_KEY]: 'Deux régions seulement se sont inscrites à cette date (motif de démonstration).',
  [UNCLAIMED_SELECTION_KEY]:
    'L’aménagement et l’économie comptent peu d’inscriptions dans les Hauts-de-France à cette date (motif de démonstration).',
};

/** Structures that the operator selected for representativeness: one that took its participation up, one that has not. */
@Injectable()
export class SeedSelections {
  constructor(
    private readonly actors: SeedActors,
    private readonly selection: SelectStructure,
    private readonly confirmation: ConfirmSelection,
  ) {}

  async select(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const { id: editionId, operatorId } = await seededRow(context, seeded);
    const registrations = await context.repository(Registration);
    for (const [key, reason] of Object.entries(reasons)) {
      const organisationId = organisationIdOf(key);
      if (await registrations.existsBy({ organisationId, editionId, kind: 'selected' })) continue;
      accepted(
        await this.actors.asAdministrator(context, (administrator) =>
          this.selection.select(administrator, { editionId, organisationId, reason }),
        ),
      );
    }
    const organisations = await context.repository(Organisation);
    await organisations.update({ id: organisationIdOf(UNCLAIMED_SELECTION_KEY), operatorId }, { awaitsOwner: true });
  }

  /** Confirmed twice, it is confirmed once. */
  async confirm(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const { id: editionId } = await seededRow(context, seeded);
    const organisationId = organisationIdOf(CLAIMED_SELECTION_KEY);
    const owner = correspondents.find(({ organisationKey }) => organisationKey === CLAIMED_SELECTION_KEY);
    const registrations = await context.repository(Registration);
    const { id } = await registrations.findOneByOrFail({ organisationId, editionId, kind: 'selected' });
    accepted(
      await this.actors.asMember(context, owner?.email ?? '', (member) => this.confirmation.confirm(member, id)),
    );
  }
}
