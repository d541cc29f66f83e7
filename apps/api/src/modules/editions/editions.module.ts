import { Global, Module } from '@nestjs/common';
import { CatalogueService } from './catalogue.service.js';
import { EditionMovesService } from './edition-moves.service.js';
import { ShownEditions } from './shown-editions.js';
import { EditionsResolver } from './editions.resolver.js';
import { EditionsService } from './editions.service.js';
import { AmendmentsResolver } from './publication/amendments.resolver.js';
import { AmendmentsService } from './publication/amendments.service.js';
import { PublicationsResolver } from './publication/publications.resolver.js';
import { PublicationsService } from './publication/publications.service.js';
import { DifferencesService } from './settings/differences.service.js';
import { DraftsResolver } from './settings/drafts.resolver.js';
import { DraftsService } from './settings/drafts.service.js';
import { VisitsService } from './visits/visits.service.js';

const doors = [
  EditionsService,
  ShownEditions,
  EditionMovesService,
  CatalogueService,
  PublicationsService,
  AmendmentsService,
  VisitsService,
];

@Global()
@Module({
  providers: [
    ...doors,
    DifferencesService,
    DraftsService,
    AmendmentsResolver,
    DraftsResolver,
    EditionsResolver,
    PublicationsResolver,
  ],
  exports: doors,
})
export class EditionsModule {}
