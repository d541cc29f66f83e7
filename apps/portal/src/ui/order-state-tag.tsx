import type { OrderState, PaymentState } from '../gql/graphql.js';
import { useTexts } from '../i18n/use-texts.js';
import { StatusTag } from './status-tag.js';
import type { StatusTone } from './status-tag.js';

const ORDER_TONES: Record<OrderState, StatusTone> = {
  draft: 'neutral',
  placed: 'waiting',
  committed: 'done',
  fulfilled: 'done',
  closed: 'done',
  cancelled: 'neutral',
};

const PAYMENT_TONES: Record<PaymentState, StatusTone> = {
  created: 'waiting',
  processing: 'active',
  succeeded: 'done',
  failed: 'refused',
  cancelled: 'neutral',
};

export function OrderStateTag({ state }: { readonly state: OrderState }) {
  const t = useTexts();
  return <StatusTag tone={ORDER_TONES[state]}>{t(`states:order.${state}`)}</StatusTag>;
}

export function PaymentStateTag({ state }: { readonly state: PaymentState }) {
  const t = useTexts();
  return <StatusTag tone={PAYMENT_TONES[state]}>{t(`states:payment.${state}`)}</StatusTag>;
}
