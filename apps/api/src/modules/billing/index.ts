export { BankLine, BankStatement } from './bank/bank-line.entity.js';
export { mountStatementFile } from './bank/statement-file.routes.js';
export { AccountingExport } from './finance/accounting-export.entity.js';
export { mountAccountingFile } from './finance/accounting-file.routes.js';
export { BillingModule } from './billing.module.js';
export { Payment, type PaymentMethod, paymentMethods } from './payment.entity.js';
export { PaymentReversal } from './payment-reversal.entity.js';
export { PaymentAttempt } from './payment-attempt.entity.js';
export { mountStripeWebhook } from './stripe-webhook.route.js';
