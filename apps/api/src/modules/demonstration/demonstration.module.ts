import { Module } from '@nestjs/common';
import { AuditsModule } from '../audits/index.js';
import { RegistrationsModule } from '../registrations/index.js';
import { ReportsModule } from '../reports/index.js';
import { ResultsModule } from '../results/index.js';
import { SitesModule } from '../sites/index.js';
import { DemonstrationClock } from './demonstration-clock.service.js';
import { DemonstrationResolver } from './demonstration.resolver.js';
import { DemonstrationService } from './demonstration.service.js';
import { GeneratedFiles } from './generated-files.service.js';
import { DemonstrationSeed } from './seed/demonstration-seed.js';
import { SeedCatalogue } from './seed/seed-catalogue.js';
import { SeedDemonstrationHandler } from './seed/seed-demonstration.handler.js';
import { SeedDraws } from './seed/seed-draws.js';
import { SeedFieldWork } from './seed/seed-field-work.js';
import { SeedMessages } from './seed/seed-messages.js';
import { SeedOrganisations } from './seed/seed-organisations.js';
import { SeedParticipants } from './seed/seed-participants.js';
import { SeedPeople } from './seed/seed-people.js';
import { SeedResults } from './seed/seed-results.js';
import { SeedSteps } from './seed/seed-steps.js';

/** The demonstration: its data, its people and its generated files. Nothing of it shows outside demonstration mode. */
@Module({
  imports: [AuditsModule, RegistrationsModule, ReportsModule, ResultsModule, SitesModule],
  providers: [
    DemonstrationClock,
    DemonstrationResolver,
    DemonstrationSeed,
    DemonstrationService,
    GeneratedFiles,
    SeedCatalogue,
    SeedDemonstrationHandler,
    SeedDraws,
    SeedFieldWork,
    SeedMessages,
    SeedOrganisations,
    SeedParticipants,
    SeedPeople,
    SeedResults,
    SeedSteps,
  ],
})
export class DemonstrationModule {}
