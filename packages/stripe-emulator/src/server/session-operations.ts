import { operations } from './api-call.js';
import { toLineItem } from '../objects/line-item.js';
import { toList } from '../objects/list.js';
import { SESSION_EXPANSIONS } from '../objects/presenter.js';
import type { Presenter } from '../objects/presenter.js';
import type { Cashier } from '../payments/cashier.js';
import type { DueWork } from '../payments/due-work.js';
import { Expansion } from '../request/expansion.js';
import { cutPage, isWithin, pageRules, retrieveRules, sessionListRules } from '../request/list-params.js';
import { sessionCreateRules } from '../request/session-params.js';
import { noSuchObject, StripeRefusal } from '../request/stripe-error.js';
import { toSessionRecord } from './session-creation.js';
import type { SessionRecord } from '../state/records.js';
import type { StateStore } from '../state/state-store.js';

/** What the operations on sessions work with. */
export interface SessionTools {
  readonly store: StateStore;
  readonly presenter: Presenter;
  readonly cashier: Cashier;
  readonly dueWork: DueWork;
  readonly nowSeconds: () => number;
}

/** The operations on Checkout Sessions: create, retrieve, list, list line items, expire. */
export function sessionOperations({ store, presenter, cashier, dueWork, nowSeconds }: SessionTools) {
  const require = (id: string): SessionRecord => {
    const session = cashier.findSession(id);
    if (session === undefined) throw noSuchObject('checkout.session', id, 'session', 404);
    return session;
  };
  return operations({
    'POST /v1/checkout/sessions': ({ read }) => {
      const creation = read(sessionCreateRules);
      const expansion = Expansion.of(creation.expand, SESSION_EXPANSIONS);
      const isCustomer = (id: string) => store.find('customer', id) !== undefined;
      const session = toSessionRecord(creation, { nowSeconds: nowSeconds(), isCustomer });
      store.put('session', session);
      dueWork.planWithin((session.expiresAt - nowSeconds()) * 1000);
      return presenter.session(session, expansion);
    },
    'GET /v1/checkout/sessions/:id': ({ id, read }) => {
      const expansion = Expansion.of(read(retrieveRules).expand, SESSION_EXPANSIONS);
      return presenter.session(require(id), expansion);
    },
    'GET /v1/checkout/sessions': ({ read }) => {
      const request = read(sessionListRules);
      const expansion = Expansion.of(
        request.expand,
        SESSION_EXPANSIONS.map((path) => `data.${path}`),
      ).under('data');
      const matching = cashier
        .sessions()
        .filter(
          (session) =>
            isWithin(session.created, request.created) &&
            (request.customer ?? session.customerId) === session.customerId &&
            (request.payment_intent ?? session.intentId) === session.intentId &&
            (request.status ?? session.status) === session.status,
        );
      const { page, hasMore } = cutPage(matching, request, 'checkout.session');
      const shown = page.map((session) => presenter.session(session, expansion));
      return toList('/v1/checkout/sessions', shown, hasMore);
    },
    'GET /v1/checkout/sessions/:id/line_items': ({ id, read }) => {
      const request = read(pageRules);
      const session = require(id);
      // Lines are listed in the order of the session, which cutPage takes as the newest first.
      const { page, hasMore } = cutPage(session.lines.toReversed(), request, 'item');
      return toList(
        `/v1/checkout/sessions/${id}/line_items`,
        page.map((line) => toLineItem(line, session)),
        hasMore,
      );
    },
    'POST /v1/checkout/sessions/:id/expire': ({ id, read, cause }) => {
      const expansion = Expansion.of(read(retrieveRules).expand, SESSION_EXPANSIONS);
      const { status } = require(id);
      if (status !== 'open') {
        throw new StripeRefusal(400, {
          type: 'invalid_request_error',
          message: `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${status}\`.`,
        });
      }
      return presenter.session(cashier.expire(id, cause), expansion);
    },
  });
}
