export { stripeEmulatorConnection } from './connection.js';
export type { StripeConnection } from './connection.js';
export { startStripeEmulator, StripeEmulatorPortTaken } from './emulator.js';
export type { StripeEmulator, StripeEmulatorOptions, WebhookControls } from './emulator.js';
export type { Transfer } from './payments/cash-desk.js';
export { PaymentNotPossible } from './payments/decide.js';
export type { PaymentChoice } from './payments/payment-choice.js';
export type { DeliveryRecord } from './state/records.js';
export type { WebhookKnobs } from './webhooks/plan-deliveries.js';
