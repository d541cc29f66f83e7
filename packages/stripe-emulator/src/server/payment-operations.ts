import type { OperationTable } from './api-call.js';
import { toList } from '../objects/list.js';
import { INTENT_EXPANSIONS } from '../objects/presenter.js';
import type { Presenter } from '../objects/presenter.js';
import { Expansion } from '../request/expansion.js';
import { cutPage, eventListRules, intentListRules, isWithin, retrieveRules } from '../request/list-params.js';
import { readForm } from '../request/rules.js';
import { noSuchObject, refuseParameter } from '../request/stripe-error.js';
import type { EventRecord } from '../state/records.js';
import type { StateStore } from '../state/state-store.js';
import type { WebhookDispatcher } from '../webhooks/dispatcher.js';

/** The operations on payment intents and events: retrieve, list. */
export function paymentOperations(
  store: StateStore,
  presenter: Presenter,
  dispatcher: WebhookDispatcher,
): OperationTable {
  const toEvent = ({ id, body }: EventRecord) => ({ ...body, pending_webhooks: dispatcher.pendingCopies(id) });
  return {
    'GET /v1/payment_intents/:id': ({ id, fields }) => {
      const expansion = Expansion.of(readForm(retrieveRules, fields).expand, INTENT_EXPANSIONS);
      const intent = store.find('intent', id);
      if (intent === undefined) throw noSuchObject('payment_intent', id, 'intent', 404);
      return presenter.intent(intent, expansion);
    },
    'GET /v1/payment_intents': ({ fields }) => {
      const request = readForm(intentListRules, fields);
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
    'GET /v1/events/:id': ({ id, fields }) => {
      Expansion.of(readForm(retrieveRules, fields).expand, []);
      const event = store.find('event', id);
      if (event === undefined) throw noSuchObject('event', id, 'id', 404);
      return toEvent(event);
    },
    'GET /v1/events': ({ fields }) => {
      const request = readForm(eventListRules, fields);
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
  };
}

/** An event type against a name or a group such as `checkout.session.*`. */
function matches(type: string, pattern: string): boolean {
  return pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}
