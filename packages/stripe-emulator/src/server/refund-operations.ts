import { operations } from './api-call.js';
import { toRefundRecord } from './refund-creation.js';
import type { RefundSurroundings } from './refund-creation.js';
import { chargeOf } from '../objects/charge.js';
import { toList } from '../objects/list.js';
import { REFUND_EXPANSIONS } from '../objects/presenter.js';
import type { Presenter } from '../objects/presenter.js';
import type { RefundDesk } from '../payments/refund-desk.js';
import { Expansion } from '../request/expansion.js';
import { cutPage, isWithin, refundListRules, retrieveRules } from '../request/list-params.js';
import { refundCreateRules } from '../request/refund-params.js';
import { noSuchObject } from '../request/stripe-error.js';
import type { RefundRecord } from '../state/records.js';
import type { StateStore } from '../state/state-store.js';

/** What the operations on refunds work with. */
export interface RefundTools {
  readonly store: StateStore;
  readonly presenter: Presenter;
  readonly refundDesk: RefundDesk;
  readonly surroundings: () => RefundSurroundings;
  /** Called after each refund, which may have left something to do later. */
  readonly onAct: () => void;
}

/** The operations on refunds and the charges they reduce: create, retrieve, list. */
export function refundOperations({ store, presenter, refundDesk, surroundings, onAct }: RefundTools) {
  const chargeIdOf = ({ intentId }: RefundRecord) => {
    const intent = intentId === null ? undefined : store.find('intent', intentId);
    return intent === undefined ? null : chargeOf(intent);
  };
  return operations({
    'POST /v1/refunds': ({ read, cause }) => {
      const creation = read(refundCreateRules);
      const expansion = Expansion.of(creation.expand, REFUND_EXPANSIONS);
      const refund = toRefundRecord(creation, surroundings());
      refundDesk.create(refund, { cause });
      onAct();
      return presenter.refund(refund, expansion);
    },
    'GET /v1/refunds/:id': ({ id, read }) => {
      const expansion = Expansion.of(read(retrieveRules).expand, REFUND_EXPANSIONS);
      const refund = store.find('refund', id);
      if (refund === undefined) throw noSuchObject('refund', id, 'id', 404);
      return presenter.refund(refund, expansion);
    },
    'GET /v1/refunds': ({ read }) => {
      const request = read(refundListRules);
      const expansion = Expansion.of(
        request.expand,
        REFUND_EXPANSIONS.map((path) => `data.${path}`),
      ).under('data');
      const matching = store
        .all('refund')
        .filter(
          (refund) =>
            isWithin(refund.created, request.created) &&
            (request.payment_intent ?? refund.intentId) === refund.intentId &&
            (request.charge === undefined || request.charge === chargeIdOf(refund)),
        );
      const { page, hasMore } = cutPage(matching, request, 'refund');
      const shown = page.map((refund) => presenter.refund(refund, expansion));
      return toList('/v1/refunds', shown, hasMore);
    },
    'GET /v1/charges/:id': ({ id, read }) => {
      Expansion.of(read(retrieveRules).expand, []);
      const intent = store.all('intent').find((candidate) => chargeOf(candidate) === id);
      const charge = intent === undefined ? null : presenter.charge(intent);
      if (charge === null) throw noSuchObject('charge', id, 'id', 404);
      return charge;
    },
  });
}
