import { Module } from '@nestjs/common';
import { entities } from './entities.js';
import { migrations } from './migrations/index.js';
import { AuditsModule } from './modules/audits/index.js';
import { BillingModule } from './modules/billing/index.js';
import { DemonstrationModule } from './modules/demonstration/index.js';
import { DetailsModule } from './modules/details/index.js';
import { DraftsModule } from './modules/drafts/index.js';
import { DrawModule } from './modules/draw/index.js';
import { EditionsModule, EditionChangesModule } from './modules/editions/index.js';
import { GridsModule } from './modules/grids/index.js';
import { IdentityModule } from './modules/identity/index.js';
import { InvoicesModule } from './modules/invoices/index.js';
import { NotificationsModule } from './modules/notifications/index.js';
import { LedgerModule } from './modules/ledger/index.js';
import { OrdersModule } from './modules/orders/index.js';
import { OrganisationsModule } from './modules/organisations/index.js';
import { ReceiptsModule } from './modules/receipts/index.js';
import { PayersModule } from './modules/payers/index.js';
import { QuotesModule } from './modules/quotes/index.js';
import { RegistrationsModule } from './modules/registrations/index.js';
import { RehearsalsModule } from './modules/rehearsals/index.js';
import { ReportsModule } from './modules/reports/index.js';
import { ResultsModule } from './modules/results/index.js';
import { SitesModule } from './modules/sites/index.js';
import { ConfigModule } from './platform/config/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { ApiGraphqlModule } from './platform/graphql/graphql.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { LoggingModule } from './platform/logging/logging.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { PdfModule } from './platform/pdf/pdf.module.js';
import { StorageModule } from './platform/storage/storage.module.js';
import { StripeModule } from './platform/stripe/stripe.module.js';

/** The whole application: the API serves it, the worker runs its jobs. */
@Module({
  imports: [
    ConfigModule,
    LoggingModule,
    DatabaseModule.with({ entities, migrations }),
    JobsModule,
    MailModule,
    PdfModule,
    StorageModule,
    StripeModule,
    IdentityModule,
    EditionsModule,
    EditionChangesModule,
    GridsModule,
    OrganisationsModule,
    SitesModule,
    RegistrationsModule,
    RehearsalsModule,
    DrawModule,
    PayersModule,
    LedgerModule,
    InvoicesModule,
    OrdersModule,
    QuotesModule,
    DetailsModule,
    DraftsModule,
    BillingModule,
    AuditsModule,
    ResultsModule,
    ReportsModule,
    ReceiptsModule,
    NotificationsModule,
    DemonstrationModule,
    ApiGraphqlModule.register(),
  ],
})
export class AppModule {}
