import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../../testing/fixtures.js';
import { brokenInvariants } from '../../../testing/invariants.js';
import { givenIssuedInvoice, type IssuedInvoice } from '../../../testing/issued-invoices.js';
import { TestApp, type Visitor } from '../../../testing/test-app.js';

const lineFields = `id state amountCents matchedCents
  suggestions { confidence restCents shares { amountCents invoice { id number openCents } } reasons { code subject count cents } }
  matches { payerName organisationName amountCents undoneReason allocations { number amountCents } }`;
const readLines = `query ($states: [BankLineState!]!) { bankLines(states: $states, first: 50) { totalCount nodes { label ${lineFields} } } }`;
const match = `mutation ($input: LineMatchInput!) { matchBankLine(input: $input) {
  __typename ... on BankLineSaved { line { ${lineFields} } } ... on MatchRefused { reason message } } }`;
const undo = `mutation ($id: UUID!, $reason: String!) { undoBankMatch(lineId: $id, reason: $reason) {
  __typename ... on BankLineSaved { line { ${lineFields} } } ... on UndoRefused { reason } } }`;
const setAside = `mutation ($id: UUID!, $reason: String) { setBankLineAside(lineId: $id, reason: $reason) {
  __typename ... on BankLineSaved { line { state setAsideReason } } ... on UndoRefused { reason } } }`;
const overview = `{ financeOverview { orderedCents invoicedCents paidCents openCents overdueCents creditCents
  editions { invoicedCents } payers { payerName openCents creditCents } payerCount } }`;

interface Line {
  readonly id: string;
  readonly label: string;
  readonly state: string;
  readonly matchedCents: number;
  readonly suggestions: {
    shares: { amountCents: number; invoice: { id: string } }[];
    restCents: number;
    reasons: object[];
  }[];
}
interface Matched {
  readonly __typename: string;
  readonly reason?: string;
  readonly line: Line;
}

describe('money that came to the bank account', () => {
  let app: TestApp;
  let open: OpenEdition;
  let officer: Visitor & { readonly cookie: string; readonly operatorId: string };
  let invoice: IssuedInvoice;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    open = await givenOpenEdition(app);
    const person = await app.signUp(`facturation-${open.operatorId}@barometre.example`);
    await givenAdministrator(app, open.operatorId, person.userId);
    officer = { ...person, operatorId: open.operatorId };
    invoice = await givenIssuedInvoice(app, open, officer, 'Ville de Lille');
  });
  afterEach(async () => {
    expect(await brokenInvariants(app)).toEqual({});
  });

  const upload = async (
    content: string | Buffer,
    confirm = true,
    visitor: Visitor & { operatorId: string } = officer,
  ) => {
    const boundary = 'barometer-test-boundary';
    const response = await app.app.inject({
      method: 'POST',
      url: `/files/bank-statements?operator=${visitor.operatorId}${confirm ? '&confirm=yes' : ''}`,
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, cookie: visitor.cookie ?? '' },
      payload: Buffer.concat([
        Buffer.from(
          `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="releve.csv"\r\nContent-Type: text/csv\r\n\r\n`,
        ),
        Buffer.from(content),
        Buffer.from(`\r\n--${boundary}--\r\n`),
      ]),
    });
    return { status: response.statusCode, body: response.json() as Record<string, unknown> };
  };
  const lines = async (...states: string[]): Promise<Line[]> => {
    const { data, errors } = await app.graphql<{ bankLines: { nodes: Line[] } }>(officer, readLines, { states });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.bankLines.nodes;
  };
  /** Imports one movement and returns its line. */
  const received = async (amount: string, label: string): Promise<Line> => {
    await upload(`Date;Libellé;Montant\n05/11/2027;${label};${amount}\n`);
    const line = (await lines()).find((each) => each.label === label);
    if (line === undefined) throw new Error('The line was not imported.');
    return line;
  };
  const matched = async (
    lineId: string,
    allocations: [IssuedInvoice, number][],
    restToPayerId?: string,
  ): Promise<Matched> => {
    const input = {
      lineId,
      allocations: allocations.map(([{ id }, amountCents]) => ({ invoiceId: id, amountCents })),
      restToPayerId,
    };
    const { data, errors } = await app.graphql<{ matchBankLine: Matched }>(officer, match, { input });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.matchBankLine;
  };
  const undone = async (id: string, reason = 'Mauvaise commune'): Promise<Matched> =>
    (await app.graphql<{ undoBankMatch: Matched }>(officer, undo, { id, reason })).data?.undoBankMatch as Matched;
  const figures = async (): Promise<Record<string, unknown>> =>
    (await app.graphql<{ financeOverview: Record<string, unknown> }>(officer, overview)).data?.financeOverview ?? {};

  it('is read from a statement once, whatever statements hold it, and nothing of one with a problem', async () => {
    const statement = Buffer.from(
      `Date;Libellé;Débit;Crédit\n05/11/2027;VIR DGFIP ${invoice.number};;4 680,00\n06/11/2027;FRAIS;12,50;\n`,
      'latin1',
    );
    const looked = await upload(statement, false);
    expect(looked.body).toMatchObject({
      isWritten: false,
      added: 2,
      known: 0,
      incomingCents: 468_000,
      problemCount: 0,
    });
    expect(await lines()).toEqual([]);
    const [first, second] = await Promise.all([upload(statement), upload(statement)]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await lines()).toMatchObject([{ state: 'outgoing' }, { state: 'unmatched' }]);
    expect((await upload(statement)).body).toMatchObject({ isWritten: false, added: 0, known: 2 });
    const broken = await upload('Date;Libellé;Montant\n07/11/2027;A;1,00\n31/02/2027;B;1,00\n');
    expect(broken.body).toMatchObject({ isWritten: false, problems: [{ line: 3, column: 'Date' }] });
    expect(await lines()).toHaveLength(2);
  });

  it('pays the invoice that its label names; a euro short stays open and says so', async () => {
    const line = await received('4 679,00', `VIR DGFIP ${invoice.number.replaceAll('-', '')}`);
    expect(line.suggestions[0]).toMatchObject({
      shares: [{ amountCents: 467_900, invoice: { id: invoice.id } }],
      reasons: [
        { code: 'number_in_label', subject: invoice.number },
        { code: 'short', cents: 100 },
      ],
    });
    expect(await matched(line.id, [[invoice, 467_900]])).toMatchObject({
      line: {
        state: 'matched',
        suggestions: [],
        matches: [{ payerName: 'Ville de Lille', allocations: [{ number: invoice.number, amountCents: 467_900 }] }],
      },
    });
    expect(await figures()).toMatchObject({
      orderedCents: 468_000,
      invoicedCents: 468_000,
      paidCents: 467_900,
      openCents: 100,
      creditCents: 0,
    });
  });

  it('pays several invoices of several organisations by one transfer, and keeps what is over as credit', async () => {
    const other = await givenIssuedInvoice(app, open, officer, 'Ville de Roubaix');
    const line = await received('9 400,00', `VIR ${invoice.number} ${other.number}`);
    expect(line.suggestions[0]).toMatchObject({ restCents: 4_000, shares: [{}, {}] });
    const outcome = await matched(
      line.id,
      [
        [invoice, 468_000],
        [other, 468_000],
      ],
      other.payerId,
    );
    expect(outcome.line).toMatchObject({
      state: 'matched',
      matches: [
        { organisationName: 'Ville de Lille', amountCents: 468_000 },
        { organisationName: 'Ville de Roubaix', amountCents: 472_000 },
      ],
    });
    expect(await figures()).toMatchObject({ paidCents: 940_000, openCents: 0, creditCents: 4_000, payerCount: 2 });
  });

  it('is matched once when ten people press at once, and an invoice is never overpaid by two lines', async () => {
    const line = await received('4 680,00', 'VIR A');
    const second = await received('4 680,00', 'VIR B');
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, at) => matched(at % 2 === 0 ? line.id : second.id, [[invoice, 468_000]])),
    );
    expect(outcomes.filter(({ __typename }) => __typename === 'BankLineSaved')).toHaveLength(1);
    const refusals = new Set(outcomes.flatMap(({ reason }) => reason ?? []));
    expect([...refusals].every((reason) => ['money_left', 'more_than_open'].includes(reason))).toBe(true);
    expect(await figures()).toMatchObject({ paidCents: 468_000, openCents: 0 });
  });

  it('refuses more than the line and more than is owed, and an empty decision', async () => {
    const line = await received('100,00', 'VIR');
    expect((await matched(line.id, [[invoice, 10_001]])).reason).toBe('more_than_line');
    expect((await matched(line.id, [])).reason).toBe('nothing_decided');
    const large = await received('5 000,00', 'VIR GRAND');
    expect((await matched(large.id, [[invoice, 468_001]])).reason).toBe('more_than_open');
    expect(await figures()).toMatchObject({ paidCents: 0, openCents: 468_000 });
  });

  it('is matched again after a mistake was undone, by transfers the other way', async () => {
    const line = await received('4 700,00', 'VIR');
    await matched(line.id, [[invoice, 468_000]], invoice.payerId);
    expect((await undone(line.id, ' ')).reason).toBe('reason_missing');
    expect((await undone(line.id)).line).toMatchObject({
      state: 'unmatched',
      matches: [{ undoneReason: 'Mauvaise commune' }],
    });
    expect(await figures()).toMatchObject({ paidCents: 0, openCents: 468_000, creditCents: 0 });
    expect((await undone(line.id)).reason).toBe('nothing_to_undo');
    expect((await matched(line.id, [[invoice, 468_000]])).line).toMatchObject({
      state: 'partly',
      matchedCents: 468_000,
    });
  });

  it('is not undone once a credit note has given it back', async () => {
    const line = await received('4 680,00', 'VIR');
    await matched(line.id, [[invoice, 468_000]]);
    await app.graphql(
      officer,
      `mutation ($id: UUID!) { creditInvoice(invoiceId: $id, reason: "Rejetée") { __typename } }`,
      { id: invoice.id },
    );
    expect((await undone(line.id)).reason).toBe('credited_since');
    expect(await figures()).toMatchObject({ invoicedCents: 0, paidCents: 468_000, creditCents: 468_000 });
  });

  it('is set aside with a reason when it pays no invoice, and taken up again', async () => {
    const line = await received('50,00', 'SUBVENTION');
    const aside = (reason: string | null) =>
      app.graphql<{ setBankLineAside: Matched }>(officer, setAside, { id: line.id, reason });
    expect((await aside('Subvention')).data?.setBankLineAside).toMatchObject({
      line: { state: 'set_aside', setAsideReason: 'Subvention' },
    });
    expect((await matched(line.id, [[invoice, 5_000]])).reason).toBe('set_aside');
    expect((await aside(null)).data?.setBankLineAside.line.state).toBe('unmatched');
    expect(await lines('unmatched')).toHaveLength(1);
    expect(await lines('set_aside')).toHaveLength(0);
  });

  it('stands in the accounting export of a month that is over: the same file each time, whatever changes since', async () => {
    const download = (period: string) =>
      app.app.inject({
        url: `/files/accounting.txt?operator=${officer.operatorId}&period=${period}`,
        headers: { cookie: officer.cookie },
      });
    const line = await received('4 680,00', 'VIR');
    await matched(line.id, [[invoice, 468_000]]);
    expect((await download(new Date().toISOString().slice(0, 7))).statusCode).toBe(409);
    await app.sql(`UPDATE ledger_transfer SET recorded_at = '2026-01-15T09:00:00Z' WHERE operator_id = $1`, [
      open.operatorId,
    ]);
    const [first, second] = await Promise.all([download('2026-01'), download('2026-01')]);
    expect(first.payload.split('\r\n')).toHaveLength(1 + 2 + 3 + 2 + 2 + 1);
    expect(first.payload).toContain(`\t411\tClients\t`);
    await app.sql(`UPDATE payer SET name = 'Autre nom' WHERE id = $1`, [invoice.payerId]);
    expect([second.payload, (await download('2026-01')).payload]).toEqual([first.payload, first.payload]);
    const { data } = await app.graphql(officer, '{ accountingPeriods { period transfers exported { contentHash } } }');
    expect(data).toMatchObject({
      accountingPeriods: [
        { period: '2026-01', transfers: 5, exported: { contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      ],
    });
  });
});
