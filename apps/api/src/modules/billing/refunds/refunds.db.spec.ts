import { v7 as uuidv7 } from 'uuid';
import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../../testing/fixtures.js';
import { brokenInvariants } from '../../../testing/invariants.js';
import { givenParticipant, type Participant } from '../../../testing/participants.js';
import { type PaymentBench, startPaymentBench } from '../../../testing/payment-bench.js';
import { runJobs } from '../../../testing/run-jobs.js';
import type { TestApp, Visitor } from '../../../testing/test-app.js';

const fields = `__typename ... on RefundSaved { refund { id state approvals { name } approvalsNeeded approvalRefusal isToPayByHand } } ... on RefundRefused { reason }`;
const request = `mutation ($input: RefundRequest!) { requestRefund(input: $input) { ${fields} } }`;
const press = (name: string): string => `mutation ($id: UUID!) { ${name}(id: $id) { ${fields} } }`;
const payments = '{ refundablePayments { id amountCents refundableCents method } }';

interface Decided {
  readonly __typename: string;
  readonly reason?: string;
  readonly refund: { readonly id: string; readonly state: string };
}

describe('refunds', () => {
  let bench: PaymentBench;
  let app: TestApp;
  let open: OpenEdition;
  let asker: Visitor;
  let second: Visitor;
  let third: Visitor;
  let participant: Participant;

  beforeAll(async () => {
    bench = await startPaymentBench();
    ({ app } = bench);
  });
  afterAll(() => bench.stop());
  beforeEach(async () => {
    open = await givenOpenEdition(app);
    [asker, second, third] = (await Promise.all(['a', 'b', 'c'].map(officer))) as [Visitor, Visitor, Visitor];
    participant = await givenParticipant(app, open);
    await paidByCard();
  });
  afterEach(async () => {
    expect(await brokenInvariants(app)).toEqual({});
  });

  const officer = async (name: string): Promise<Visitor> => {
    const person = await app.signUp(`${name}-${open.operatorId}@barometre.example`);
    await givenAdministrator(app, open.operatorId, person.userId);
    return { ...person, operatorId: open.operatorId };
  };
  /** Two sites ordered and paid by card: 4,680 euros that no invoice has taken yet. */
  const paidByCard = async (): Promise<void> => {
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
    const started = await app.graphql<{ startPayment: { redirectUrl: string } }>(
      participant.owner,
      `mutation ($id: UUID!) { startPayment(partId: $id) { ... on PaymentStarted { redirectUrl } } }`,
      { id: placed.data?.placeRegistration.order.parts[0]?.id },
    );
    bench.emulator.payWithCard(started.data?.startPayment.redirectUrl.split('/').at(-1) ?? '');
    await bench.delivered();
    await runJobs(app);
  };
  const refundable = async () =>
    (await app.graphql<{ refundablePayments: { id: string; refundableCents: number }[] }>(asker, payments)).data
      ?.refundablePayments ?? [];
  const asked = async (amountCents: number, visitor = asker): Promise<Decided> => {
    const [payment] = await refundable();
    const input = { paymentId: payment?.id ?? uuidv7(), amountCents, reason: 'Site fermé' };
    const { data, errors } = await app.graphql<{ requestRefund: Decided }>(visitor, request, { input });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.requestRefund;
  };
  const decided = async (name: string, visitor: Visitor, id: string): Promise<Decided> => {
    const { data, errors } = await app.graphql<Record<string, Decided>>(visitor, press(name), { id });
    if (!data) throw new Error(JSON.stringify(errors));
    return data[name] as Decided;
  };
  const figures = async () =>
    (await app.graphql<{ financeOverview: object }>(asker, '{ financeOverview { paidCents creditCents } }')).data
      ?.financeOverview;

  it('go back by card once two others approved, and never for whoever asked', async () => {
    const { refund } = await asked(100_000);
    expect((await decided('approveRefund', asker, refund.id)).reason).toBe('requester');
    expect(await decided('approveRefund', second, refund.id)).toMatchObject({
      refund: { state: 'requested', approvalRefusal: 'approved_before' },
    });
    expect((await decided('approveRefund', second, refund.id)).reason).toBe('approved_before');
    expect((await refundable())[0]).toMatchObject({ refundableCents: 368_000 });
    expect(await decided('approveRefund', third, refund.id)).toMatchObject({
      refund: { state: 'approved', isToPayByHand: false },
    });
    await runJobs(app);
    await runJobs(app, { evenIfLater: true });
    const [row] = await app.sql<{ state: string }>('SELECT state FROM refund WHERE id = $1', [refund.id]);
    expect(row?.state).toBe('succeeded');
    expect(await figures()).toEqual({ paidCents: 368_000, creditCents: 368_000 });
    expect((await decided('refuseRefund', second, refund.id)).reason).toBe('not_awaiting');
  });

  it('need one approval up to 500 euros, and take no more than is left when ten people ask at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => asked(50_000)));
    expect(outcomes.filter(({ reason }) => reason === 'too_much')).toHaveLength(1);
    const id = outcomes.find(({ __typename }) => __typename === 'RefundSaved')?.refund.id ?? '';
    expect(await decided('approveRefund', second, id)).toMatchObject({ refund: { state: 'approved' } });
    expect((await asked(20_000)).reason).toBe('too_much');
  });

  it('are neither asked for nor approved by whoever issued the invoice behind them', async () => {
    await app.sql(`UPDATE payer SET street = '1 rue', postcode = '59000', city = 'Lille', siret = '12345678200010'`);
    const [part] = await app.sql<{ id: string }>('SELECT id FROM order_part WHERE organisation_id = $1', [
      participant.organisationId,
    ]);
    const issue = `mutation ($id: UUID!) { issueInvoice(partId: $id, evenBeforeService: true) { ... on Invoice { id } ... on ExpectedError { message } } }`;
    const issued = await app.graphql<{ issueInvoice: { id: string } }>(second, issue, { id: part?.id });
    await app.graphql(
      second,
      `mutation ($id: UUID!) { creditInvoice(invoiceId: $id, reason: "Erreur") { __typename } }`,
      { id: issued.data?.issueInvoice.id },
    );
    expect((await asked(1_000, second)).reason).toBe('issuer');
    const { refund } = await asked(1_000);
    expect((await decided('approveRefund', second, refund.id)).reason).toBe('issuer');
    expect((await decided('approveRefund', third, refund.id)).refund.state).toBe('approved');
  });

  it('are refused when an invoice took the credit since, and nothing is negative', async () => {
    const { refund } = await asked(50_000);
    await decided('approveRefund', second, refund.id);
    await app.sql(`UPDATE payer SET street = '1 rue', postcode = '59000', city = 'Lille', siret = '12345678200010'`);
    const [part] = await app.sql<{ id: string }>('SELECT id FROM order_part WHERE organisation_id = $1', [
      participant.organisationId,
    ]);
    await app.graphql(
      third,
      `mutation ($id: UUID!) { issueInvoice(partId: $id, evenBeforeService: true) { __typename } }`,
      { id: part?.id },
    );
    await runJobs(app);
    const [row] = await app.sql<{ state: string }>('SELECT state FROM refund WHERE id = $1', [refund.id]);
    expect(row?.state).toBe('refused');
    expect(await figures()).toEqual({ paidCents: 468_000, creditCents: 0 });
  });
});
