import { Global, Module } from '@nestjs/common';
import { CatalogueService } from './catalogue.service.js';
import { EditionMovesService } from './edition-moves.service.js';
import { EditionsResolver } from './editions.resolver.js';
import { AmendmentsResolver } from './publication/amendments.resolver.js';
import { AmendmentsService } from './publication/amendments.service.js';
import { PublicationsResolver } from './publication/publications.resolver.js';
import { PublicationsService } from './publication/publications.service.js';
import { DifferencesService } from './settings/differences.service.js';
import { DraftsResolver } from './settings/drafts.resolver.js';
import { DraftsService } from './settings/drafts.service.js';
import { ShownEditions } from './shown-editions.js';
import { VisitsService } from './visits/visits.service.js';

/** What other modules ask of editions besides reading them. */
const doors = [
  AmendmentsService,
  CatalogueService,
  EditionMovesService,
  PublicationsService,
  ShownEditions,
  VisitsService,
];

/** Editions as people see and change them. */
@Global()
@Module({
  providers: [
    ...doors,
    AmendmentsResolver,
    DifferencesService,
    DraftsResolver,
    DraftsService,
    EditionsResolver,
    PublicationsResolver,
  ],
  exports: [...doors, DraftsService],
})
export class EditionChangesModule {}
