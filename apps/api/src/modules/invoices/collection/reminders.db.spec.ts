import { givenAdministrator, givenOpenEdition } from '../../../testing/fixtures.js';
import { givenIssuedInvoice, type IssuedInvoice } from '../../../testing/issued-invoices.js';
import { setClock } from '../../../testing/set-clock.js';
import { TestApp, type Visitor } from '../../../testing/test-app.js';

const late = `{ lateInvoices { id daysLate interestCents indemnityCents stepDue isRateKnown next { step from } reminders { step } invoice { number openCents dueOn } } }`;
const send = `mutation ($id: UUID!, $step: Int!) { sendReminder(invoiceId: $id, step: $step) {
  __typename ... on ReminderSent { lateInvoice { stepDue reminders { step } } } ... on ReminderRefused { reason message } } }`;
const list = `query ($state: CollectionState, $search: String) { owedInvoices(state: $state, search: $search) { totalCount nodes { number openCents } } }`;

interface Late {
  readonly daysLate: number;
  readonly interestCents: number;
}

describe('invoices that are late', () => {
  let app: TestApp;
  let officer: Visitor;
  let invoice: IssuedInvoice;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  const lateOnes = async (): Promise<Late[]> =>
    (await app.graphql<{ lateInvoices: Late[] }>(officer, late)).data?.lateInvoices ?? [];
  const sent = async (step: number) =>
    (
      await app.graphql<{ sendReminder: { __typename: string; reason?: string } }>(officer, send, {
        id: invoice.id,
        step,
      })
    ).data?.sendReminder;
  const found = async (variables: object) =>
    (await app.graphql<{ owedInvoices: { totalCount: number } }>(officer, list, variables)).data?.owedInvoices
      .totalCount;

  it('are reminded of step by step, by a person alone, once each, with interest and indemnity computed', async () => {
    const open = await givenOpenEdition(app, {
      resultsAt: new Date('2020-11-10T09:00:00Z'),
      fieldWorkWindows: [{ startsAt: '2020-04-01T00:00:00Z', endsAt: '2020-05-31T21:59:59Z' }],
    });
    const person = await app.signUp('facturation@barometre.example');
    await givenAdministrator(app, open.operatorId, person.userId);
    officer = { ...person, operatorId: open.operatorId };
    invoice = await givenIssuedInvoice(app, open, officer, 'Ville de Lille');
    expect(await lateOnes()).toEqual([]);
    expect([await found({ state: 'open' }), await found({ state: 'overdue' })]).toEqual([1, 0]);

    const days = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString();
    setClock(app, days(30 + 40));
    const [first] = await lateOnes();
    expect(first).toMatchObject({
      daysLate: 40,
      indemnityCents: 4_000,
      stepDue: 1,
      reminders: [],
      invoice: { openCents: 468_000 },
    });
    expect(first?.interestCents).toBeGreaterThan((468_000 * 40 * 0.08) / 365);
    expect([await found({ state: 'overdue', search: 'lille' }), await found({ search: 'roubaix' })]).toEqual([1, 0]);
    expect((await sent(2))?.reason).toBe('not_due');
    const pressed = await Promise.all(Array.from({ length: 5 }, () => sent(1)));
    expect(pressed.filter((outcome) => outcome?.__typename === 'ReminderSent')).toHaveLength(1);
    expect((await sent(2))?.reason).toBe('not_due');

    setClock(app, days(30 + 55));
    expect((await sent(2))?.__typename).toBe('ReminderSent');
    const mails = await app.sql<{ recipient: string }>(
      `SELECT recipient FROM mail_message WHERE kind = 'invoice_reminder'`,
    );
    expect(mails).toEqual([{ recipient: 'compta@mairie.example' }, { recipient: 'compta@mairie.example' }]);

    await app.sql('UPDATE payer SET contact_email = NULL');
    setClock(app, days(30 + 80));
    expect((await sent(3))?.reason).toBe('no_address');
  });
});
