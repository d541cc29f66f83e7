// One structure buys: the form with its payer, the payment page, the card, and the page that it comes back to.
import { randomUUID } from 'node:crypto';

const place = `mutation ($input: PlaceRegistration!) { placeRegistration(input: $input) {
  __typename ... on RegistrationsPlaced { order { id reference price { grossCents } parts { id } } } } }`;
const start = `mutation ($partId: UUID!) { startPayment(partId: $partId) { __typename ... on PaymentStarted { redirectUrl } } }`;
const comeBack = `mutation ($orderId: UUID!) { refreshPayment(orderId: $orderId) { state } }`;

/** Takes the API, the cookie of the person, the edition and the structure. Ends when the order is committed; anything else throws. */
export async function checkOut({ api, cookie, editionId }, { organisationId, siteId }) {
  const ask = async (query, variables) => {
    const response = await fetch(`${api}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, 'x-organisation-id': organisationId },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  };
  const { placeRegistration } = await ask(place, {
    input: {
      editionId,
      paidSites: [{ siteId, physicalVisits: false }],
      staffInformed: true,
      dataProtectionRead: true,
      idempotencyKey: randomUUID(),
    },
  });
  const { order } = placeRegistration;
  const { startPayment } = await ask(start, { partId: order.parts[0].id });
  await payByCard(startPayment.redirectUrl);
  const { refreshPayment } = await ask(comeBack, { orderId: order.id });
  if (refreshPayment.state !== 'committed') throw new Error(`The order ${order.reference} is ${refreshPayment.state}.`);
}

async function payByCard(page) {
  const response = await fetch(page, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ choice: 'card_accepted' }),
  });
  if (response.status >= 400) throw new Error(`The payment page answered ${response.status}: ${await response.text()}`);
}
