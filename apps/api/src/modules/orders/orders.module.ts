import { Module } from '@nestjs/common';
import { DetailsModule } from '../details/index.js';
import { LedgerModule } from '../ledger/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { PayersModule } from '../payers/index.js';
import { RegistrationsModule } from '../registrations/index.js';
import { SitesModule } from '../sites/index.js';
import { OrderFieldsResolver, OrganisationOrdersResolver, RegistrationOrderResolver } from './order-fields.resolver.js';
import { NamedInForm } from './named-in-form.js';
import { OrdersResolver } from './orders.resolver.js';
import { OrdersService } from './orders.service.js';
import { PlannedPartsService } from './planned-parts.service.js';
import { PlaceOrder } from './place-order.js';
import { PlaceRegistration } from './place-registration.js';
import { PricesService } from './prices.service.js';
import { ReceiptMail } from './receipt-mail.js';
import { SubmissionsService } from './submissions.service.js';
import { SwitchToPaid } from './switch-to-paid.js';
import { TaxesService } from './taxes.service.js';

@Module({
  imports: [DetailsModule, LedgerModule, OrganisationsModule, PayersModule, SitesModule, RegistrationsModule],
  providers: [
    OrderFieldsResolver,
    OrganisationOrdersResolver,
    RegistrationOrderResolver,
    NamedInForm,
    OrdersResolver,
    OrdersService,
    PlannedPartsService,
    PlaceOrder,
    PlaceRegistration,
    PricesService,
    ReceiptMail,
    SubmissionsService,
    SwitchToPaid,
    TaxesService,
  ],
  exports: [NamedInForm, OrdersService, PlaceOrder, PlaceRegistration, PlannedPartsService, TaxesService],
})
export class OrdersModule {}
