export type { OrderState } from './domain/order-states.js';
export { mostSites } from './domain/registration-form.js';
export { priceOf } from './domain/pricing.js';
export { Order } from './order.entity.js';
export { OrdersModule } from './orders.module.js';
export { OrdersService } from './orders.service.js';
export { OrderType, RegistrationsPlacedType } from './orders.types.js';
export { PlaceRegistration, type RegistrationRequest } from './place-registration.js';
export { siteLines } from './receipt-mail.js';
