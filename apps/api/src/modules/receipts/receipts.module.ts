import { Module } from '@nestjs/common';
import { OrdersModule } from '../orders/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { RegistrationsModule } from '../registrations/index.js';
import { ReportsModule } from '../reports/index.js';
import { SitesModule } from '../sites/index.js';
import { ReceiptContent } from './receipt-content.js';
import { ReceivedForms } from './received-forms.js';
import { RegistrationHistoryResolver } from './registration-history.resolver.js';

@Module({
  imports: [OrdersModule, OrganisationsModule, RegistrationsModule, ReportsModule, SitesModule],
  providers: [ReceiptContent, ReceivedForms, RegistrationHistoryResolver],
})
export class ReceiptsModule {}
