import { v7 as uuidv7 } from 'uuid';
import { OrdersService } from '../modules/orders/index.js';
import { asOrganisation } from '../platform/database/system-access.js';
import { Transactions } from '../platform/database/transactions.js';
import type { OpenEdition } from './fixtures.js';
import { givenParticipant, type Participant } from './participants.js';
import type { TestApp, Visitor } from './test-app.js';

/** An invoice of 4,680 euros with tax for two sites of an organisation of its own. */
export interface IssuedInvoice {
  readonly id: string;
  readonly number: string;
  readonly partId: string;
  readonly payerId: string;
  readonly participant: Participant;
}

/** Orders, commits and invoices by the doors of the product. @param officer who issues it, in the console */
export async function givenIssuedInvoice(
  app: TestApp,
  open: OpenEdition,
  officer: Visitor,
  name = 'Ville d’essai',
): Promise<IssuedInvoice> {
  const participant = await givenParticipant(app, open, name);
  const { organisationId } = participant;
  const placed = await app.graphql<{ placeRegistration: { order: { parts: { id: string }[] } } }>(
    participant.owner,
    `mutation ($input: PlaceRegistration!) { placeRegistration(input: $input) { ... on RegistrationsPlaced { order { parts { id } } } } }`,
    {
      input: {
        editionId: open.editionId,
        paidSites: participant.siteIds.slice(0, 2).map((siteId) => ({ siteId, physicalVisits: false })),
        staffInformed: true,
        dataProtectionRead: true,
        idempotencyKey: uuidv7(),
      },
    },
  );
  const partId = placed.data?.placeRegistration.order.parts[0]?.id ?? '';
  const [payer] = await app.sql<{ id: string }>(
    `UPDATE payer SET street = '1 place de la Mairie', postcode = '59000', city = 'Lille', siret = '12345678200010', contact_email = 'compta@mairie.example'
     WHERE organisation_id = $1 RETURNING id`,
    [organisationId],
  );
  await app.app.get(Transactions).run(asOrganisation(organisationId, open.operatorId), async (context) => {
    const orders = app.app.get(OrdersService);
    const { order, part } = await orders.lockPart(context, partId);
    await orders.commitPart(context, order, part);
  });
  const { data, errors } = await app.graphql<{ issueInvoice: { id: string; number: string } }>(
    officer,
    `mutation ($partId: UUID!) { issueInvoice(partId: $partId, evenBeforeService: true) { ... on Invoice { id number } ... on ExpectedError { message } } }`,
    { partId },
  );
  if (!data?.issueInvoice.id) throw new Error(JSON.stringify(data ?? errors));
  return { ...data.issueInvoice, partId, payerId: payer?.id ?? '', participant };
}
