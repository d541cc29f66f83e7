import { Global, Module } from '@nestjs/common';
import { CatalogueService } from './catalogue.service.js';
import { EditionMovesService } from './edition-moves.service.js';
import { EditionsResolver } from './editions.resolver.js';
import { EditionsService } from './editions.service.js';

@Global()
@Module({
  providers: [EditionsService, EditionMovesService, CatalogueService, EditionsResolver],
  exports: [EditionsService, EditionMovesService, CatalogueService],
})
export class EditionsModule {}
