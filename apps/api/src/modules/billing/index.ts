export { BillingModule } from './billing.module.js';
export { Payment, type PaymentMethod, paymentMethods } from './payment.entity.js';
export { PaymentAttempt } from './payment-attempt.entity.js';
export { mountStripeWebhook } from './stripe-webhook.route.js';
