import { Global, Module } from '@nestjs/common';
import { CatalogueService } from './catalogue.service.js';
import { EditionMovesService } from './edition-moves.service.js';
import { EditionsService } from './editions.service.js';
import { AmendmentsService } from './publication/amendments.service.js';
import { PublicationsService } from './publication/publications.service.js';
import { ShownEditions } from './shown-editions.js';
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

/** What other modules, and the long jobs, need of editions; people ask the schema's module. */
@Global()
@Module({ providers: doors, exports: doors })
export class EditionsModule {}
