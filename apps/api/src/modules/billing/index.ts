export { BillingModule } from './billing.module.js';
export { PaymentAttempt } from './payment-attempt.entity.js';
export { mountStripeWebhook } from './stripe-webhook.route.js';
