import { Global, Module } from '@nestjs/common';
import { CatalogueService } from './catalogue.service.js';
import { EditionMovesService } from './edition-moves.service.js';
import { EditionsResolver } from './editions.resolver.js';
import { EditionsService } from './editions.service.js';
import { PublicationsService } from './publications.service.js';
import { VisitsService } from './visits.service.js';

@Global()
@Module({
  providers: [
    EditionsService,
    EditionMovesService,
    CatalogueService,
    PublicationsService,
    VisitsService,
    EditionsResolver,
  ],
  exports: [EditionsService, EditionMovesService, CatalogueService, PublicationsService, VisitsService],
})
export class EditionsModule {}
