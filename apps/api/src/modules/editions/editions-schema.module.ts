import { Module } from '@nestjs/common';
import { EditionsResolver } from './editions.resolver.js';
import { AmendmentsResolver } from './publication/amendments.resolver.js';
import { PublicationsResolver } from './publication/publications.resolver.js';
import { DifferencesService } from './settings/differences.service.js';
import { DraftsResolver } from './settings/drafts.resolver.js';
import { DraftsService } from './settings/drafts.service.js';

/** Editions as people ask for them. */
@Module({
  providers: [
    AmendmentsResolver,
    DifferencesService,
    DraftsResolver,
    DraftsService,
    EditionsResolver,
    PublicationsResolver,
  ],
})
export class EditionsSchemaModule {}
