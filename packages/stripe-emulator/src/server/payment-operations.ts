import { operations } from './api-call.js';
import { toList } from '../objects/list.js';
import { INTENT_EXPANSIONS } from '../objects/presenter.js';
import type { Presenter } from '../objects/presenter.js';
import type { CashDesk } from '../payments/cash-desk.js';
import { canMove } from '../payments/intent-states.js';
import { Expansion } from '../request/expansion.js';
import { cutPage, eventListRules, intentListRules, isWithin, retrieveRules } from '../request/list-params.js';
import { intentCancelRules } from '../request/refund-params.js';
import { noSuchObject, refuseParameter, StripeRefusal } from '../request/stripe-error.js';
import type { EventRecord, IntentRecord } from '../state/records.js';
import type { StateStore } from '../state/state-store.js';
import type { WebhookDispatcher } from '../webhooks/dispatcher.js';

/** What the operations on payment intents and events work with. */
export interface PaymentTools {
  readonly store: StateStore;
  readonly presenter: Presenter;
  readonly dispatcher: WebhookDispatcher;
  readonly cashDesk: CashDesk;
}

/** The operations on payment intents and events: retrieve, list, cancel. */
export function paymentOperations({ store, presenter, dispatcher, cashDesk }: PaymentTools) {
  const requireIntent = (id: string): IntentRecord => {
    const intent = store.find('intent', id);
    if (intent === undefined) throw noSuchObject('payment_intent', id, 'intent', 404);
    return intent;
  };
  const toEvent = ({ id, body }: EventRecord) => ({ ...body, pending_webhooks: dispatcher.pendingCopies(id) });
  return operations({
    'GET /v1/payment_intents/:id': ({ id, read }) => {
      const expansion = Expansion.of(read(retrieveRules).expand, INTENT_EXPANSIONS);
      return presenter.intent(requireIntent(id), expansion);
    },
    'POST /v1/payment_intents/:id/cancel': ({ id, read, cause }) => {
      const { cancellation_reason: reason, expand } = read(intentCancelRules);
      const expansion = Expansion.of(expand, INTENT_EXPANSIONS);
      const { status, sessionId } = requireIntent(id);
      if (store.find('session', sessionId)?.status === 'open') {
        throw new StripeRefusal(400, {
          type: 'invalid_request_error',
          message:
            'You cannot cancel this PaymentIntent because it was created by Checkout. Expire its session instead.',
        });
      }
      if (!canMove(status, 'canceled')) {
        throw new StripeRefusal(400, {
          type: 'invalid_request_error',
          code: 'payment_intent_unexpected_state',
          message: `You cannot cancel this PaymentIntent because it has a status of ${status}.`,
        });
      }
      return presenter.intent(cashDesk.cancel(id, reason ?? null, { cause }), expansion);
    },
    'GET /v1/payment_intents': ({ read }) => {
      const request = read(intentListRules);
      const expansion = Expansion.of(
        request.expand,
        INTENT_EXPANSIONS.map((path) => `data.${path}`),
      ).under('data');
      const matching = store
        .all('intent')
        .filter(
          ({ created, customerId }) =>
            isWithin(created, request.created) && (request.customer ?? customerId) === customerId,
        );
      const { page, hasMore } = cutPage(matching, request, 'payment_intent');
      return toList(
        '/v1/payment_intents',
        page.map((intent) => presenter.intent(intent, expansion)),
        hasMore,
      );
    },
    'GET /v1/events/:id': ({ id, read }) => {
      Expansion.of(read(retrieveRules).expand, []);
      const event = store.find('event', id);
      if (event === undefined) throw noSuchObject('event', id, 'id', 404);
      return toEvent(event);
    },
    'GET /v1/events': ({ read }) => {
      const request = read(eventListRules);
      Expansion.of(request.expand, []);
      if (request.type !== undefined && request.types !== undefined) {
        throw refuseParameter('types', 'You may only specify one of these parameters: type, types.');
      }
      const patterns = request.types ?? (request.type === undefined ? undefined : [request.type]);
      const isWanted = (type: string) => patterns === undefined || patterns.some((pattern) => matches(type, pattern));
      const matching = store
        .all('event')
        .filter(({ body }) => isWithin(body.created, request.created) && isWanted(body.type));
      const { page, hasMore } = cutPage(matching, request, 'event');
      return toList('/v1/events', page.map(toEvent), hasMore);
    },
  });
}

/** An event type against a name or a group such as `checkout.session.*`. */
function matches(type: string, pattern: string): boolean {
  return pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}
