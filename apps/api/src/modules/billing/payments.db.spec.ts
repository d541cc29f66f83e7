import { v7 as uuidv7 } from 'uuid';
import { givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { givenParticipant, type Participant } from '../../testing/participants.js';
import { type PaymentBench, startPaymentBench } from '../../testing/payment-bench.js';
import { runJobs } from '../../testing/run-jobs.js';
import type { TestApp, Visitor } from '../../testing/test-app.js';

const placeOrder = `mutation ($input: PlaceRegistration!) { placeRegistration(input: $input) {
  ... on RegistrationsPlaced { order { id parts { id } } }
} }`;
const startPayment = `mutation ($id: UUID!) { startPayment(partId: $id) {
  __typename
  ... on PaymentStarted { redirectUrl order { id state } }
  ... on OrderAlreadyPaid { message order { id state } }
  ... on PaymentUnavailable { message }
} }`;
const refreshPayment = `mutation ($id: UUID!) { refreshPayment(orderId: $id) { state payments { state amountCents } } }`;

interface Started {
  readonly __typename: string;
  readonly redirectUrl: string;
}

interface Situation {
  readonly order: string;
  readonly attempts: string[];
  readonly registrations: string[];
  readonly mails: number;
}

describe('paying an order', () => {
  let bench: PaymentBench;
  let app: TestApp;
  let open: OpenEdition;
  let participant: Participant;
  let orderId: string;
  let partId: string;

  beforeAll(async () => {
    bench = await startPaymentBench();
    ({ app } = bench);
    open = await givenOpenEdition(app);
  });
  afterAll(() => bench.stop());
  beforeEach(async () => {
    bench.emulator.webhooks.reset();
    bench.emulator.api.reset();
    participant = await givenParticipant(app, open);
    const { data } = await app.graphql<{ placeRegistration: { order: { id: string; parts: { id: string }[] } } }>(
      participant.owner,
      placeOrder,
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
    orderId = data?.placeRegistration.order.id ?? '';
    partId = data?.placeRegistration.order.parts[0]?.id ?? '';
  });

  const start = async (visitor: Visitor = participant.owner): Promise<Started> => {
    const answer = await app.graphql<{ startPayment: Started }>(visitor, startPayment, { id: partId });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.startPayment;
  };
  /** Goes to the payment page. @returns the session */
  const onPage = async (): Promise<string> => {
    const { redirectUrl } = await start();
    return redirectUrl.split('/').at(-1) ?? '';
  };
  const refresh = () => app.graphql(participant.owner, refreshPayment, { id: orderId });
  const situation = async (): Promise<Situation> => {
    const [order] = await app.sql<{ state: string }>('SELECT state FROM "order" WHERE id = $1', [orderId]);
    const attempts = await app.sql<{ state: string }>(
      'SELECT state FROM payment_attempt WHERE order_id = $1 ORDER BY created_at',
      [orderId],
    );
    const registrations = await app.sql<{ state: string }>('SELECT state FROM registration WHERE order_id = $1', [
      orderId,
    ]);
    const mails = await app.sql(
      `SELECT 1 FROM mail_message WHERE kind = 'payment_confirmed' AND organisation_id = $1`,
      [participant.organisationId],
    );
    return {
      order: order?.state ?? '',
      attempts: attempts.map(({ state }) => state),
      registrations: [...new Set(registrations.map(({ state }) => state))],
      mails: mails.length,
    };
  };
  const paid: Situation = { order: 'committed', attempts: ['succeeded'], registrations: ['confirmed'], mails: 1 };
  const unpaid = (attempts: string[]): Situation => ({
    order: 'placed',
    attempts,
    registrations: ['awaiting_commitment'],
    mails: 0,
  });
  /** Lets webhooks arrive and the jobs they caused run. */
  const settled = async (): Promise<void> => {
    await bench.delivered();
    await runJobs(app);
  };

  it('confirms order and registrations when the card is accepted, and says so once', async () => {
    const session = await onPage();
    expect(await situation()).toEqual(unpaid(['created']));
    bench.emulator.payWithCard(session);
    await settled();
    expect(await situation()).toEqual(paid);
    const [mail] = await app.sql<{ text: string }>(
      `SELECT text FROM mail_message WHERE kind = 'payment_confirmed' AND organisation_id = $1`,
      [participant.organisationId],
    );
    expect(mail?.text).toContain('4\u202f680,00\u00a0€');
    expect(await start()).toMatchObject({ __typename: 'OrderAlreadyPaid', order: { state: 'committed' } });
  });

  it('leaves a refused card on its page, where another one pays', async () => {
    const session = await onPage();
    bench.emulator.refuseCard(session);
    await settled();
    expect(await situation()).toEqual(unpaid(['created']));
    expect(await onPage()).toBe(session);
    bench.emulator.payWithCard(session);
    await settled();
    expect(await situation()).toEqual(paid);
  });

  it('hears of a payment whose payer closed the tab, by the webhook alone', async () => {
    bench.emulator.payWithCard(await onPage());
    await settled();
    expect(await situation()).toEqual(paid);
  });

  it('hears of a payment whose webhooks were lost, by the return page alone', async () => {
    bench.emulator.webhooks.set({ drop: true });
    bench.emulator.payWithCard(await onPage());
    await settled();
    expect(await situation()).toEqual(unpaid(['created']));
    expect((await refresh()).data).toEqual({
      refreshPayment: { state: 'committed', payments: [{ state: 'succeeded', amountCents: 468_000 }] },
    });
    expect(await situation()).toEqual(paid);
  });

  it('hears of a payment whose webhooks were lost and whose payer never came back, by the reconciliation alone', async () => {
    bench.emulator.webhooks.set({ drop: true });
    bench.emulator.payWithCard(await onPage());
    await runJobs(app, { evenIfLater: true });
    expect(await situation()).toEqual(paid);
  });

  it.each([
    ['duplicated', { duplicate: true }],
    ['reordered', { reorder: true }],
    ['duplicated and reordered', { duplicate: true, reorder: true }],
  ])('has one effect when webhooks are %s', async (_, knobs) => {
    bench.emulator.webhooks.set(knobs);
    bench.emulator.payWithCard(await onPage());
    await settled();
    expect(await situation()).toEqual(paid);
  });

  it('acts once on a message that is sent again later, and never goes back', async () => {
    const session = await onPage();
    bench.emulator.webhooks.hold();
    bench.emulator.payWithSepa(session);
    bench.emulator.settleSepa(session);
    bench.emulator.webhooks.release('reversed');
    await settled();
    expect(await situation()).toEqual(paid);
    for (const eventId of new Set(bench.emulator.webhooks.deliveries().map((delivery) => delivery.eventId))) {
      bench.emulator.webhooks.redeliver(eventId);
    }
    await settled();
    expect(await situation()).toEqual(paid);
  });

  it('takes a debit under way neither as paid nor as failed, and lets nobody pay twice meanwhile', async () => {
    const session = await onPage();
    bench.emulator.payWithSepa(session);
    await settled();
    expect(await situation()).toEqual(unpaid(['processing']));
    expect((await start()).__typename).toBe('PaymentUnavailable');
    bench.emulator.settleSepa(session);
    await settled();
    expect(await situation()).toEqual(paid);
  });

  it('lets an order be paid again whose debit came back', async () => {
    const session = await onPage();
    bench.emulator.payWithSepa(session);
    await settled();
    bench.emulator.failSepa(session);
    await settled();
    expect(await situation()).toEqual(unpaid(['failed']));
    const again = await onPage();
    expect(again).not.toBe(session);
    bench.emulator.payWithCard(again);
    await settled();
    expect(await situation()).toEqual({ ...paid, attempts: ['failed', 'succeeded'] });
  });

  it('opens a new page when the last one expired unpaid', async () => {
    const session = await onPage();
    bench.emulator.expireSession(session);
    await settled();
    expect(await situation()).toEqual(unpaid(['cancelled']));
    bench.emulator.payWithCard(await onPage());
    await settled();
    expect(await situation()).toEqual({ ...paid, attempts: ['cancelled', 'succeeded'] });
  });

  it('opens a new page when the provider knows nothing of the last one', async () => {
    await onPage();
    await app.sql(`UPDATE payment_attempt SET checkout_session_id = 'cs_test_of_another_account' WHERE order_id = $1`, [
      orderId,
    ]);
    bench.emulator.payWithCard(await onPage());
    await settled();
    expect(await situation()).toEqual({ ...paid, attempts: ['cancelled', 'succeeded'] });
  });

  it('keeps a cancelled order cancelled when money for it arrives', async () => {
    const session = await onPage();
    await app.sql(`UPDATE "order" SET state = 'cancelled' WHERE id = $1`, [orderId]);
    bench.emulator.payWithCard(session);
    await settled();
    expect(await situation()).toEqual({ ...unpaid(['succeeded']), order: 'cancelled' });
    expect((await start()).__typename).toBe('PaymentUnavailable');
  });

  it('opens one page for a double click', async () => {
    // Warm connections, so that the clicks truly meet.
    await Promise.all(Array.from({ length: 8 }, () => refresh()));
    const pages = await Promise.all(Array.from({ length: 8 }, () => start()));
    expect(new Set(pages.map(({ redirectUrl }) => redirectUrl)).size).toBe(1);
    expect((await situation()).attempts).toEqual(['created']);
  });

  it('refuses a payment of another amount and lets nobody pay again before a person has looked', async () => {
    const session = await onPage();
    await app.sql('UPDATE payment_attempt SET amount_cents = amount_cents + 1 WHERE order_id = $1', [orderId]);
    bench.emulator.payWithCard(session);
    await settled();
    await refresh();
    expect(await situation()).toEqual(unpaid(['processing']));
    expect((await start()).__typename).toBe('PaymentUnavailable');
  });

  it('settles once when webhook, return page and reconciliation come at the same time', async () => {
    bench.emulator.webhooks.set({ drop: true });
    bench.emulator.payWithCard(await onPage());
    await Promise.all([refresh(), refresh(), refresh(), runJobs(app, { evenIfLater: true })]);
    expect(await situation()).toEqual(paid);
  });

  it('never lets a slow reading undo a newer one', async () => {
    const session = await onPage();
    bench.emulator.webhooks.set({ drop: true });
    bench.emulator.payWithSepa(session);
    bench.emulator.api.delayAnswers(400);
    const slow = refresh();
    await new Promise((resolve) => setTimeout(resolve, 200));
    bench.emulator.api.reset();
    bench.emulator.settleSepa(session);
    await Promise.all([slow, refresh()]);
    expect(await situation()).toEqual(paid);
  });

  it('repeats a call whose answer was lost in a crash, and finds the page that was opened', async () => {
    bench.emulator.api.loseAnswers(3);
    expect((await start()).__typename).toBe('PaymentUnavailable');
    expect(await situation()).toEqual(unpaid(['created']));
    await runJobs(app, { evenIfLater: true });
    const [attempt] = await app.sql<{ checkout_session_id: string }>(
      'SELECT checkout_session_id FROM payment_attempt WHERE order_id = $1',
      [orderId],
    );
    expect(await onPage()).toBe(attempt?.checkout_session_id);
  });

  it('repeats the very call, whatever the payer and the operator renamed meanwhile', async () => {
    bench.emulator.api.loseAnswers(3);
    expect((await start()).__typename).toBe('PaymentUnavailable');
    await app.sql('UPDATE auth."user" SET email = $2 WHERE email = $1', [
      participant.email,
      `nouvelle-${participant.email}`,
    ]);
    await app.sql(`UPDATE edition SET name = name || ' bis'`);
    const pages = [await onPage(), await onPage()];
    expect(pages[0]).not.toBe('');
    expect(pages[1]).toBe(pages[0]);
    bench.emulator.payWithCard(pages[0] ?? '');
    await settled();
    expect(await situation()).toEqual(paid);
  });

  it('holds neither the order nor a connection while the provider takes its time', async () => {
    const session = await onPage();
    bench.emulator.webhooks.set({ drop: true });
    bench.emulator.payWithCard(session);
    bench.emulator.api.delayAnswers(600);
    const slow = refresh();
    await new Promise((resolve) => setTimeout(resolve, 300));
    // Throws when somebody holds the row.
    await app.sql('SELECT 1 FROM "order" WHERE id = $1 FOR UPDATE NOWAIT', [orderId]);
    const waiting = await app.sql(
      `SELECT query FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
    );
    expect(waiting).toEqual([]);
    expect(await situation()).toEqual(unpaid(['created']));
    await slow;
    expect(await situation()).toEqual(paid);
  });

  it('acts on a webhook that overtakes the answer it is about', async () => {
    const session = await onPage();
    await app.sql('UPDATE payment_attempt SET checkout_session_id = NULL, redirect_url = NULL WHERE order_id = $1', [
      orderId,
    ]);
    bench.emulator.payWithCard(session);
    await settled();
    expect(await situation()).toEqual(paid);
  });

  it('refuses a webhook with a wrong signature and keeps nothing of it', async () => {
    const before = await app.sql('SELECT 1 FROM webhook_event');
    bench.emulator.webhooks.set({ missign: true });
    bench.emulator.payWithCard(await onPage());
    await settled();
    expect(await app.sql('SELECT 1 FROM webhook_event')).toHaveLength(before.length);
    expect(await situation()).toEqual(unpaid(['created']));
    const unsigned = await app.app.inject({ method: 'POST', url: '/webhooks/stripe', payload: { id: 'evt_1' } });
    expect(unsigned.statusCode).toBe(400);
  });

  it('answers the same for another organisation’s order and for an unknown one, and changes nothing', async () => {
    const other = await givenParticipant(app, open, 'Autre ville');
    for (const [mutation, id] of [
      [startPayment, partId],
      [refreshPayment, orderId],
    ] as const) {
      const [mine, theirs, unknown] = await Promise.all([
        app.graphql(participant.owner, mutation, { id }),
        app.graphql(other.owner, mutation, { id }),
        app.graphql(other.owner, mutation, { id: uuidv7() }),
      ]);
      expect(mine.errors).toBeUndefined();
      expect(theirs.data).toEqual(unknown.data);
      expect(theirs.errors?.[0]).toMatchObject({
        message: unknown.errors?.[0]?.message,
        extensions: { code: 'NOT_FOUND' },
      });
    }
    expect(await app.sql('SELECT 1 FROM payment_attempt WHERE organisation_id = $1', [other.organisationId])).toEqual(
      [],
    );
  });

  it('lets many payments begin at once without running out of connections', async () => {
    bench.emulator.api.delayAnswers(50);
    const pages = await Promise.all(Array.from({ length: 24 }, () => start()));
    expect(new Set(pages.map(({ __typename }) => __typename))).toEqual(new Set(['PaymentStarted']));
  });
});
