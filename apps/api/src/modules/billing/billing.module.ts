import { Module } from '@nestjs/common';
import { LedgerModule } from '../ledger/index.js';
import { OrdersModule } from '../orders/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { RegistrationsModule } from '../registrations/index.js';
import { SitesModule } from '../sites/index.js';
import { AttemptsService } from './attempts.service.js';
import { BillingResolver, OrderPaymentsResolver } from './billing.resolver.js';
import { Checkout } from './checkout.js';
import { FollowPaymentHandler } from './follow-payment.handler.js';
import { HandleStripeEventHandler } from './handle-stripe-event.handler.js';
import { PaymentsService } from './payments.service.js';
import { PaymentMail } from './payment-mail.js';
import { SettlementsService } from './settlements.service.js';
import { StartPayment } from './start-payment.js';
import { StripeWebhooks } from './stripe-webhooks.service.js';

@Module({
  imports: [LedgerModule, OrganisationsModule, SitesModule, RegistrationsModule, OrdersModule],
  providers: [
    AttemptsService,
    BillingResolver,
    Checkout,
    FollowPaymentHandler,
    HandleStripeEventHandler,
    OrderPaymentsResolver,
    PaymentMail,
    PaymentsService,
    SettlementsService,
    StartPayment,
    StripeWebhooks,
  ],
})
export class BillingModule {}
