import { Module } from '@nestjs/common';
import { AuditsModule } from '../audits/index.js';
import { BillingModule } from '../billing/index.js';
import { DetailsModule } from '../details/index.js';
import { DraftsModule } from '../drafts/index.js';
import { DrawModule } from '../draw/index.js';
import { InvoicesModule } from '../invoices/index.js';
import { NotificationsModule } from '../notifications/index.js';
import { PayersModule } from '../payers/index.js';
import { QuotesModule } from '../quotes/index.js';
import { RegistrationsModule } from '../registrations/index.js';
import { RehearsalsModule } from '../rehearsals/index.js';
import { ReportsModule } from '../reports/index.js';
import { ResultsModule } from '../results/index.js';
import { SitesModule } from '../sites/index.js';
import { DemonstrationClock } from './demonstration-clock.service.js';
import { DemonstrationResolver } from './demonstration.resolver.js';
import { DemonstrationService } from './demonstration.service.js';
import { GeneratedFiles } from './generated-files.service.js';
import { DemonstrationSeed } from './seed/demonstration-seed.js';
import { PresentSteps } from './seed/present-steps.js';
import { SeedActors } from './seed/seed-actors.js';
import { SeedAmendments } from './seed/seed-amendments.js';
import { SeedCatalogue } from './seed/seed-catalogue.js';
import { SeedDemonstrationHandler } from './seed/seed-demonstration.handler.js';
import { SeedDraws } from './seed/seed-draws.js';
import { SeedFieldWork } from './seed/seed-field-work.js';
import { SeedFinances } from './seed/seed-finances.js';
import { SeedLateChanges } from './seed/seed-late-changes.js';
import { SeedMessages } from './seed/seed-messages.js';
import { SeedNextEditions } from './seed/seed-next-editions.js';
import { SeedOrganisations } from './seed/seed-organisations.js';
import { SeedParticipants } from './seed/seed-participants.js';
import { SeedPeople } from './seed/seed-people.js';
import { SeedQuotes } from './seed/seed-quotes.js';
import { SeedResults } from './seed/seed-results.js';
import { SeedSelections } from './seed/seed-selections.js';
import { SeedSteps } from './seed/seed-steps.js';
import { SeedTownHall } from './seed/seed-town-hall.js';

/** The demonstration: its data, its people and its generated files. Nothing of it shows outside demonstration mode. */
@Module({
  imports: [
    AuditsModule,
    BillingModule,
    DetailsModule,
    DraftsModule,
    DrawModule,
    InvoicesModule,
    NotificationsModule,
    PayersModule,
    QuotesModule,
    RegistrationsModule,
    RehearsalsModule,
    ReportsModule,
    ResultsModule,
    SitesModule,
  ],
  providers: [
    DemonstrationClock,
    DemonstrationResolver,
    DemonstrationSeed,
    DemonstrationService,
    GeneratedFiles,
    PresentSteps,
    SeedActors,
    SeedAmendments,
    SeedCatalogue,
    SeedDemonstrationHandler,
    SeedDraws,
    SeedFieldWork,
    SeedFinances,
    SeedLateChanges,
    SeedMessages,
    SeedNextEditions,
    SeedOrganisations,
    SeedParticipants,
    SeedPeople,
    SeedQuotes,
    SeedResults,
    SeedSelections,
    SeedSteps,
    SeedTownHall,
  ],
})
export class DemonstrationModule {}
