import { Module } from '@nestjs/common';
import { InvoicesModule } from '../invoices/index.js';
import { LedgerModule } from '../ledger/index.js';
import { OrdersModule } from '../orders/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { RegistrationsModule } from '../registrations/index.js';
import { SitesModule } from '../sites/index.js';
import { AttemptsService } from './attempts.service.js';
import { BankChangesResolver, BankResolver } from './bank/bank.resolver.js';
import { BankLines } from './bank/bank-lines.service.js';
import { ImportStatement } from './bank/import-statement.js';
import { LineMatches } from './bank/line-matches.service.js';
import { LockedInvoices } from './bank/locked-invoices.service.js';
import { MatchLine } from './bank/match-line.js';
import { PayerAccounts } from './bank/payer-accounts.service.js';
import { SetLineAside } from './bank/set-line-aside.js';
import { Suggestions } from './bank/suggestions.service.js';
import { UndoMatch } from './bank/undo-match.js';
import { BillingResolver, OrderPaymentsResolver } from './billing.resolver.js';
import { Checkout } from './checkout.js';
import { AccountingExports } from './finance/accounting-exports.service.js';
import { FinanceResolver } from './finance/finance.resolver.js';
import { FinanceOverviews } from './finance/finance-overview.service.js';
import { FollowPaymentHandler } from './follow-payment.handler.js';
import { HandleStripeEventHandler } from './handle-stripe-event.handler.js';
import { PaymentsService } from './payments.service.js';
import { PaymentMail } from './payment-mail.js';
import { DecideRefund } from './refunds/decide-refund.js';
import { PayRefundHandler } from './refunds/pay-refund.handler.js';
import { ProviderRefunds } from './refunds/provider-refunds.js';
import { RefundCredit } from './refunds/refund-credit.service.js';
import { RefundablePayments } from './refunds/refundable-payments.service.js';
import { RefundsResolver } from './refunds/refunds.resolver.js';
import { RefundsService } from './refunds/refunds.service.js';
import { SettlementsService } from './settlements.service.js';
import { StartPayment } from './start-payment.js';
import { StripeWebhooks } from './stripe-webhooks.service.js';

@Module({
  imports: [InvoicesModule, LedgerModule, OrganisationsModule, SitesModule, RegistrationsModule, OrdersModule],
  providers: [
    AccountingExports,
    AttemptsService,
    BankChangesResolver,
    BankLines,
    BankResolver,
    BillingResolver,
    Checkout,
    DecideRefund,
    FinanceOverviews,
    FinanceResolver,
    FollowPaymentHandler,
    HandleStripeEventHandler,
    ImportStatement,
    LineMatches,
    LockedInvoices,
    MatchLine,
    OrderPaymentsResolver,
    PayRefundHandler,
    PayerAccounts,
    PaymentMail,
    PaymentsService,
    ProviderRefunds,
    RefundCredit,
    RefundablePayments,
    RefundsResolver,
    RefundsService,
    SetLineAside,
    SettlementsService,
    StartPayment,
    StripeWebhooks,
    Suggestions,
    UndoMatch,
  ],
  exports: [ImportStatement, MatchLine],
})
export class BillingModule {}
