import { v7 as uuidv7 } from 'uuid';
import { asOrganisation } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { brokenInvariants } from '../../testing/invariants.js';
import { givenParticipant, type Participant } from '../../testing/participants.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';
import { LedgerService } from '../ledger/index.js';
import { OrdersService } from '../orders/index.js';
import { IssueInvoice } from './issue-invoice.js';

const issue = `mutation ($partId: UUID!, $early: Boolean!) { issueInvoice(partId: $partId, evenBeforeService: $early) {
  __typename
  ... on Invoice { id number kind netCents vatCents grossCents openCents issuedOn dueOn isTest }
  ... on ExpectedError { code }
  ... on InvoiceIncomplete { missing }
} }`;
const credit = `mutation ($id: UUID!) { creditInvoice(invoiceId: $id, reason: "Rejetée : engagement inconnu") {
  __typename ... on Invoice { id number kind grossCents } ... on ExpectedError { code }
} }`;

interface Issued {
  readonly __typename: string;
  readonly id: string;
  readonly number: string;
  readonly grossCents: number;
}

describe('issuing invoices', () => {
  let app: TestApp;
  let open: OpenEdition;
  let officer: Visitor;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    open = await givenOpenEdition(app);
    const person = await app.signUp(`facturation-${open.operatorId}@barometre.example`);
    await givenAdministrator(app, open.operatorId, person.userId);
    officer = { ...person, operatorId: open.operatorId };
  });
  afterEach(async () => {
    expect(await brokenInvariants(app)).toEqual({});
  });

  const serviceDone = (): Promise<unknown[]> =>
    app.sql(`UPDATE edition SET state = 'review' WHERE id = $1`, [open.editionId]);

  /** An order of two sites under one payer, whose address is known. */
  const givenOrder = async (buyer?: Participant): Promise<{ partId: string; participant: Participant }> => {
    const participant = buyer ?? (await givenParticipant(app, open));
    const { data } = await app.graphql<{ placeRegistration: { order: { parts: { id: string }[] } } }>(
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
    await app.sql(
      `UPDATE payer SET street = '1 place de la Mairie', postcode = '59000', city = 'Lille', siret = '12345678200010' WHERE organisation_id = $1`,
      [participant.organisationId],
    );
    return { partId: data?.placeRegistration.order.parts[0]?.id ?? '', participant };
  };
  /** Does something in the space of the organisation, as the product does in a job. */
  const within = <Result>(
    { organisationId }: Participant,
    work: (context: Parameters<Parameters<Transactions['run']>[1]>[0]) => Promise<Result>,
  ): Promise<Result> => app.app.get(Transactions).run(asOrganisation(organisationId, open.operatorId), work);
  const committed = async (): Promise<{ partId: string; participant: Participant }> => {
    const given = await givenOrder();
    await within(given.participant, async (context) => {
      const { order, part } = await app.app.get(OrdersService).lockPart(context, given.partId);
      await app.app.get(OrdersService).commitPart(context, order, part);
    });
    return given;
  };
  /** What a payer paid for a part, as the payment provider's message records it. */
  const paid = (participant: Participant, partId: string, amountCents: number): Promise<void> =>
    within(participant, async (context) => {
      const { order, part } = await app.app.get(OrdersService).lockPart(context, partId);
      const { organisationId, operatorId, editionId } = order;
      const occasion = { organisationId, operatorId, editionId, payerId: part.payerId, partId };
      await app.app
        .get(LedgerService)
        .record(context, occasion, [{ kind: 'received', debit: 'provider', credit: 'customer_credit', amountCents }]);
    });
  const issued = async (partId: string, early = false): Promise<Issued> => {
    const { data, errors } = await app.graphql<{ issueInvoice: Issued }>(officer, issue, { partId, early });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.issueInvoice;
  };

  it('bills after the service what stands behind a purchase order, once', async () => {
    const { partId } = await givenOrder();
    const { partId: firm } = await committed();
    await serviceDone();
    expect((await issued(partId)).__typename).toBe('NotOrderedYet');
    expect(await issued(firm)).toMatchObject({
      kind: 'invoice',
      number: expect.stringMatching(/^TEST-FA-\d{4}-00001$/),
      netCents: 390_000,
      vatCents: 78_000,
      grossCents: 468_000,
      openCents: 468_000,
      isTest: true,
    });
    expect((await issued(firm)).__typename).toBe('NothingToInvoice');
  });

  it('bills before the service only when a person wants it, and never without the mentions of the law', async () => {
    const { partId, participant } = await committed();
    expect((await issued(partId)).__typename).toBe('ServiceNotDone');
    await app.sql('UPDATE payer SET street = NULL, siret = NULL WHERE organisation_id = $1', [
      participant.organisationId,
    ]);
    expect(await issued(partId, true)).toMatchObject({
      __typename: 'InvoiceIncomplete',
      missing: ['buyer_address', 'buyer_siren'],
    });
    await app.sql(`UPDATE payer SET street = '1 rue', siret = '12345678200010' WHERE organisation_id = $1`, [
      participant.organisationId,
    ]);
    expect((await issued(partId, true)).__typename).toBe('Invoice');
  });

  it('takes what was paid before, keeps what was paid too much, and says what is missing to the cent', async () => {
    const [short, over] = [await committed(), await committed()];
    await serviceDone();
    await paid(short.participant, short.partId, 467_900);
    expect(await issued(short.partId)).toMatchObject({ openCents: 100 });
    await paid(over.participant, over.partId, 470_000);
    expect(await issued(over.partId)).toMatchObject({ openCents: 0, dueOn: null });
    const [credit] = await app.sql<{ cents: number }>(
      `SELECT sum(CASE WHEN credit = 'customer_credit' THEN amount_cents ELSE -amount_cents END)::int AS cents FROM ledger_transfer
       WHERE part_id = $1 AND 'customer_credit' IN (debit, credit)`,
      [over.partId],
    );
    expect(credit?.cents).toBe(2_000);
  });

  it('takes an invoice back whole and bills the same again under the next number', async () => {
    const { partId, participant } = await committed();
    await serviceDone();
    await paid(participant, partId, 468_000);
    const first = await issued(partId);
    const { data } = await app.graphql<{ creditInvoice: Issued }>(officer, credit, { id: first.id });
    expect(data?.creditInvoice).toMatchObject({
      kind: 'credit_note',
      number: expect.stringMatching(/^TEST-AV-/),
      grossCents: 468_000,
    });
    expect(
      (await app.graphql<{ creditInvoice: Issued }>(officer, credit, { id: first.id })).data?.creditInvoice.__typename,
    ).toBe('AlreadyCredited');
    // What was paid is the payer's credit again, and pays the next invoice.
    expect(await issued(partId)).toMatchObject({ number: expect.stringMatching(/-00002$/), openCents: 0 });
  });

  it('numbers fifty that are issued at once without a hole and without a double', async () => {
    const buyers = await Promise.all(Array.from({ length: 50 }, () => committed()));
    await serviceDone();
    const numbers = await Promise.all(buyers.map(async ({ partId }) => (await issued(partId)).number));
    const expected = Array.from({ length: 50 }, (_, at) => String(at + 1).padStart(5, '0'));
    expect(numbers.map((number) => number.slice(-5)).sort()).toEqual(expected);
  });

  it('issues one invoice when twenty press at once', async () => {
    const { partId } = await committed();
    await serviceDone();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => issued(partId)));
    expect(outcomes.filter(({ __typename }) => __typename === 'Invoice')).toHaveLength(1);
  });

  it('leaves no hole where the transaction that took a number was undone', async () => {
    const [lost, kept] = [await committed(), await committed()];
    await serviceDone();
    const transactions = app.app.get(Transactions);
    const access = {
      userId: uuidv7(),
      organisation: null,
      operator: { id: open.operatorId, roles: ['system'] as const },
    };
    await expect(
      transactions.run(access, async (context) => {
        await app.app.get(IssueInvoice).issue(context, lost.partId);
        throw new Error('the process ends here');
      }),
    ).rejects.toThrow('the process ends here');
    expect((await issued(kept.partId)).number).toMatch(/-00001$/);
  });

  it('cannot be changed or deleted afterwards by the application', async () => {
    const { partId } = await committed();
    await serviceDone();
    const { id } = await issued(partId);
    const attempt = (statement: string): Promise<unknown> =>
      app.app
        .get(Transactions)
        .run(
          { userId: null, organisation: null, operator: { id: open.operatorId, roles: ['system'] } },
          async (context) => (await context.manager()).query(statement, [id]),
        );
    await expect(attempt('UPDATE invoice SET gross_cents = 1 WHERE id = $1')).rejects.toThrow(/permission denied/);
    await expect(attempt('DELETE FROM invoice WHERE id = $1')).rejects.toThrow(/permission denied/);
    await expect(attempt('DELETE FROM ledger_transfer WHERE invoice_id = $1')).rejects.toThrow(/permission denied/);
  });

  it('is not for another operator, nor for the organisation itself', async () => {
    const { partId, participant } = await committed();
    await serviceDone();
    const other = await givenOpenEdition(app, { number: 13 });
    const person = await app.signUp(`autre-${other.operatorId}@barometre.example`);
    await givenAdministrator(app, other.operatorId, person.userId);
    const theirs = await app.graphql({ ...person, operatorId: other.operatorId }, issue, { partId, early: true });
    const unknown = await app.graphql({ ...person, operatorId: other.operatorId }, issue, {
      partId: uuidv7(),
      early: true,
    });
    expect(theirs.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(theirs.errors?.[0]?.message).toBe(unknown.errors?.[0]?.message);
    const own = await app.graphql(participant.owner, issue, { partId, early: true });
    expect(own.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
