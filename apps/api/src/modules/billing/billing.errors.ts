import { Field, ObjectType } from '@nestjs/graphql';
import type { RequestLanguage } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import type { BilingualText } from '../../platform/errors/invalid-input.js';
import { OrderType } from '../orders/index.js';

const alreadyPaid: BilingualText = {
  fr: 'Cette commande est déjà payée.',
  en: 'This order is already paid.',
};

/** Why a payment cannot begin now. */
export type UnavailabilityReason = 'provider_away' | 'payment_under_way' | 'order_not_payable';

const unavailable: Record<UnavailabilityReason, BilingualText> = {
  provider_away: {
    fr: 'Le service de paiement ne répond pas. Rien n’a été débité. Réessayez dans quelques minutes.',
    en: 'The payment service does not answer. Nothing was charged. Try again in a few minutes.',
  },
  payment_under_way: {
    fr: 'Un paiement de cette commande est en cours. Un prélèvement peut prendre plusieurs jours ouvrés ; vous recevrez un message dès qu’il aboutit.',
    en: 'A payment of this order is under way. A direct debit may take several working days; you will receive a message once it is through.',
  },
  order_not_payable: {
    fr: 'Cette commande ne peut pas être payée en ligne.',
    en: 'This order cannot be paid online.',
  },
};

@ObjectType('OrderAlreadyPaid', {
  implements: () => ExpectedError,
  description: 'A payment or a purchase order stands behind the order: nothing is left to pay.',
})
export class OrderAlreadyPaid extends ExpectedError {
  override readonly code = 'ORDER_ALREADY_PAID';
  override readonly message: string;

  @Field(() => OrderType)
  readonly order: OrderType;

  constructor(order: OrderType, language: RequestLanguage) {
    super();
    this.order = order;
    this.message = alreadyPaid[language];
  }
}

@ObjectType('PaymentUnavailable', {
  implements: () => ExpectedError,
  description:
    'The payment cannot begin now: the provider is away, another payment is under way, or the order is not one to pay.',
})
export class PaymentUnavailable extends ExpectedError {
  override readonly code = 'PAYMENT_UNAVAILABLE';
  override readonly message: string;

  constructor(reason: UnavailabilityReason, language: RequestLanguage) {
    super();
    this.message = unavailable[reason][language];
  }
}
