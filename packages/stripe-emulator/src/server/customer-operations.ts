import { operations } from './api-call.js';
import { toCustomer } from '../objects/customer.js';
import { toCustomerEvent } from '../objects/event.js';
import { toList } from '../objects/list.js';
import type { Announcer } from '../payments/announcer.js';
import { customerCreateRules } from '../request/customer-params.js';
import type { CustomerCreation } from '../request/customer-params.js';
import { Expansion } from '../request/expansion.js';
import { customerListRules, cutPage, isWithin, retrieveRules } from '../request/list-params.js';
import { noSuchObject } from '../request/stripe-error.js';
import { newId } from '../state/ids.js';
import type { CustomerRecord } from '../state/records.js';
import type { StateStore } from '../state/state-store.js';

/** The operations on customers: create, retrieve, list. */
export function customerOperations(store: StateStore, announcer: Announcer, nowSeconds: () => number) {
  return operations({
    'POST /v1/customers': ({ read, cause }) => {
      const creation = read(customerCreateRules);
      Expansion.of(creation.expand, []);
      const customer = toRecord(creation, nowSeconds());
      store.put('customer', customer);
      announcer.announce([toCustomerEvent(toCustomer(customer))], { cause });
      return toCustomer(customer);
    },
    'GET /v1/customers/:id': ({ id, read }) => {
      Expansion.of(read(retrieveRules).expand, []);
      const customer = store.find('customer', id);
      if (customer === undefined) throw noSuchObject('customer', id, 'id', 404);
      return toCustomer(customer);
    },
    'GET /v1/customers': ({ read }) => {
      const request = read(customerListRules);
      Expansion.of(request.expand, []);
      const matching = store
        .all('customer')
        .filter(({ created, email }) => isWithin(created, request.created) && (request.email ?? email) === email);
      const { page, hasMore } = cutPage(matching, request, 'customer');
      return toList('/v1/customers', page.map(toCustomer), hasMore);
    },
  });
}

function toRecord(creation: CustomerCreation, created: number): CustomerRecord {
  const { address } = creation;
  return {
    id: newId('customer'),
    created,
    email: creation.email ?? null,
    name: creation.name ?? null,
    phone: creation.phone ?? null,
    description: creation.description ?? null,
    address:
      address === undefined
        ? null
        : {
            city: address.city ?? null,
            country: address.country ?? null,
            line1: address.line1 ?? null,
            line2: address.line2 ?? null,
            postal_code: address.postal_code ?? null,
            state: address.state ?? null,
          },
    preferredLocales: creation.preferred_locales ?? [],
    metadata: creation.metadata ?? {},
  };
}
