import { v7 as uuidv7 } from 'uuid';
import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { givenParticipant, type Participant } from '../../testing/participants.js';
import { runJobs } from '../../testing/run-jobs.js';
import { setClock } from '../../testing/set-clock.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';

interface Answer {
  readonly __typename: string;
  readonly message?: string;
  readonly reason?: string;
  readonly field?: string;
  readonly quote?: { readonly id: string; readonly reference: string; readonly state: string };
  readonly order?: { readonly id: string; readonly state: string };
}
interface SeenVersion {
  readonly version: number;
  readonly netCents: number;
  readonly changes: readonly { readonly kind: string; readonly code: string; readonly siteName: string | null }[];
}

const refusals = `... on ExpectedError { message } ... on InvalidInput { field } ... on QuoteUnavailable { reason }`;
const saved = `__typename ... on QuoteSaved { quote { id reference state } }`;
const ask = `mutation ($request: QuoteRequest!) { answer: askForQuote(request: $request) { ${saved} ... on ExpectedError { message } } }`;
const draft = `mutation ($id: UUID!, $draft: QuoteDraft!) { answer: draftQuote(id: $id, draft: $draft) { ${saved} ${refusals} } }`;
const send = `mutation ($id: UUID!) { answer: sendQuote(id: $id) { ${saved} ${refusals} } }`;
const comment = `mutation ($id: UUID!, $text: String!) { answer: commentOnQuote(id: $id, text: $text) { ${saved} ${refusals} } }`;
const refuse = `mutation ($id: UUID!) { answer: refuseQuote(id: $id, reason: "Budget non voté") { ${saved} ${refusals} } }`;
const accept = `mutation ($acceptance: QuoteAcceptance!) { answer: acceptQuote(acceptance: $acceptance) {
  __typename ... on QuoteAccepted { quote { id state } order { id state } } ${refusals}
} }`;
const seen = `query ($id: UUID!) { quote(id: $id) { state
  versions { version netCents changes { kind code siteName } }
  comments { side authorName text } order { id }
} }`;

describe('the life of a quote', () => {
  let app: TestApp;
  let open: OpenEdition;
  let administrator: Visitor;
  let participant: Participant;

  beforeAll(async () => {
    app = await TestApp.start();
    open = await givenOpenEdition(app);
    const { cookie, userId } = await app.signUp('facturation@barometre.example');
    await givenAdministrator(app, open.operatorId, userId);
    administrator = { cookie, operatorId: open.operatorId };
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    setClock(app, '2098-01-10T09:00:00Z');
    participant = await givenParticipant(app, open);
  });

  const call = async (visitor: Visitor, query: string, variables: object): Promise<Answer> => {
    const { data, errors } = await app.graphql<{ answer: Answer }>(visitor, query, variables);
    if (!data) throw new Error(JSON.stringify(errors));
    return data.answer;
  };
  const sites = (...visits: boolean[]) =>
    visits.map((physicalVisits, index) => ({ siteId: participant.siteIds[index], physicalVisits, extraAudits: 0 }));
  const asked = async (): Promise<string> => {
    const request = { editionId: open.editionId, sites: sites(false, false), needs: 'Une restitution sur place.' };
    return (await call(participant.owner, ask, { request })).quote?.id ?? '';
  };
  const aDraft = (changes: object = {}) => ({
    sites: sites(false, false),
    customLines: [],
    lineDiscounts: [],
    discount: { kind: 'percent', value: 1_000, label: 'Réseau' },
    note: '',
    validOn: '2098-02-10',
    ...changes,
  });
  const sent = async (id: string, changes: object = {}): Promise<string> => {
    await call(administrator, draft, { id, draft: aDraft(changes) });
    return (await call(administrator, send, { id })).__typename;
  };
  const acceptance = (quoteId: string, version: number, changes: object = {}) => ({
    acceptance: {
      quoteId,
      version,
      payers: [
        {
          payerId: null,
          siteIds: participant.siteIds.slice(0, 2),
          purchaseOrder: { number: 'BC-2098-17', signatory: 'La directrice générale des services' },
        },
      ],
      staffInformed: true,
      dataProtectionRead: true,
      ...changes,
    },
  });
  const accepted = (quoteId: string, version: number, changes: object = {}): Promise<Answer> =>
    call(participant.owner, accept, acceptance(quoteId, version, changes));
  const ordersOf = (quoteId: string) =>
    app.sql<{ id: string; state: string; net: number }>(
      `SELECT o.id, o.state, (SELECT sum(p.net_cents)::integer FROM order_part p WHERE p.order_id = o.id) AS net
       FROM "order" o WHERE o.quote_id = $1`,
      [quoteId],
    );
  const violations = async (): Promise<unknown[]> => {
    const views = ['quote_orders', 'order_totals', 'order_commitments', 'order_registrations', 'order_ledger'];
    return (await Promise.all(views.map((view) => app.sql(`SELECT * FROM invariant_${view}`)))).flat();
  };

  it('goes from the request by a comment to a second version, which supersedes the first and becomes the order', async () => {
    const id = await asked();
    expect(await sent(id)).toBe('QuoteSaved');
    await call(participant.owner, comment, { id, text: 'Ajoutez des visites au premier site.' });
    await call(administrator, comment, { id, text: 'Une nouvelle version arrive.' });
    await call(administrator, draft, { id, draft: aDraft({ sites: sites(true, false) }) });
    // A draft is the operator's alone: what was sent can still be accepted.
    const before = await app.graphql<{ quote: { versions: SeenVersion[] } }>(participant.owner, seen, { id });
    expect(before.data?.quote.versions.map(({ version }) => version)).toEqual([1]);
    await call(administrator, send, { id });
    const { data } = await app.graphql<{ quote: { versions: SeenVersion[]; comments: object[] } }>(
      participant.owner,
      seen,
      { id },
    );
    expect(data?.quote.versions.map(({ netCents }) => netCents)).toEqual([351_000, 405_000]);
    expect(data?.quote.versions.at(-1)?.changes).toEqual([
      { kind: 'added', code: 'physical_visits', siteName: 'Hôtel de ville' },
      { kind: 'changed', code: 'discount', siteName: null },
    ]);
    expect(data?.quote.comments).toMatchObject([
      { side: 'organisation', authorName: 'Camille Martin' },
      { side: 'operator', authorName: null },
    ]);
    expect(await accepted(id, 1)).toMatchObject({ __typename: 'QuoteUnavailable', reason: 'superseded' });
    expect(await accepted(id, 2)).toMatchObject({ quote: { state: 'accepted' }, order: { state: 'committed' } });
    await runJobs(app);
    const kinds = await app.sql<{ kind: string }>('SELECT DISTINCT kind FROM mail_message ORDER BY 1');
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'quote_accepted',
      'quote_commented',
      'quote_requested',
      'quote_sent',
    ]);
  });

  it('freezes the price: a new price list and a later choice change nothing of what was agreed', async () => {
    const id = await asked();
    await sent(id);
    await app.sql(
      `INSERT INTO price_list (id, operator_id, edition_id, version, vat_basis_points, lines, is_demonstration)
       SELECT gen_random_uuid(), operator_id, edition_id, 2, vat_basis_points,
         (SELECT jsonb_agg(line || jsonb_build_object('amountCents', (line->>'amountCents')::integer * 2)) FROM jsonb_array_elements(lines) line), true
       FROM price_list WHERE edition_id = $1 AND version = 1`,
      [open.editionId],
    );
    expect((await accepted(id, 1)).__typename).toBe('QuoteAccepted');
    expect(await ordersOf(id)).toMatchObject([{ net: 351_000, state: 'committed' }]);
    await app.sql('DELETE FROM price_list WHERE edition_id = $1 AND version = 2', [open.editionId]);
    expect(await violations()).toEqual([]);
  });

  it('becomes one order when it is accepted twenty times at once, and each answer is that order', async () => {
    const id = await asked();
    await sent(id);
    const answers = await Promise.all(Array.from({ length: 20 }, () => accepted(id, 1)));
    expect(new Set(answers.map(({ __typename, order }) => `${__typename} ${order?.id ?? ''}`)).size).toBe(1);
    const [order] = await ordersOf(id);
    expect(answers[0]?.order?.id).toBe(order?.id);
    const confirmed = await app.sql(`SELECT 1 FROM registration WHERE order_id = $1 AND state = 'confirmed'`, [
      order?.id,
    ]);
    expect([(await ordersOf(id)).length, confirmed.length]).toEqual([1, 2]);
    expect(await violations()).toEqual([]);
  });

  it('ends one way when it is accepted, refused, replaced and expired at once', async () => {
    for (let round = 0; round < 4; round += 1) {
      participant = await givenParticipant(app, open);
      setClock(app, '2098-01-10T09:00:00Z');
      const id = await asked();
      await sent(id);
      await call(administrator, draft, { id, draft: aDraft({ note: 'Autrement' }) });
      // Half of the rounds come too late for the first version, whatever the job has said by then.
      if (round % 2 === 1) setClock(app, '2098-02-10T23:00:00Z');
      await Promise.all([
        accepted(id, 1),
        call(participant.owner, refuse, { id }),
        call(administrator, send, { id }),
        runJobs(app, { evenIfLater: true }),
        accepted(id, 1),
      ]);
      const [quote] = await app.sql<{ state: string }>('SELECT state FROM quote WHERE id = $1', [id]);
      expect((await ordersOf(id)).length).toBe(quote?.state === 'accepted' ? 1 : 0);
      expect(await violations()).toEqual([]);
    }
  });

  it('holds for its last second and not the next one, and comes back with a new version', async () => {
    const id = await asked();
    await sent(id);
    setClock(app, '2098-02-10T23:00:00Z');
    expect(await accepted(id, 1)).toMatchObject({ reason: 'expired' });
    await runJobs(app, { evenIfLater: true });
    expect(await app.sql('SELECT state FROM quote WHERE id = $1', [id])).toEqual([{ state: 'expired' }]);
    expect(await sent(id, { validOn: '2098-03-01' })).toBe('QuoteSaved');
    setClock(app, '2098-03-01T22:59:59.900Z');
    expect((await accepted(id, 2)).__typename).toBe('QuoteAccepted');
  });

  it('is recalled once, five days before it expires, as long as nobody has answered', async () => {
    const reminded = () =>
      app.sql(`SELECT 1 FROM mail_message WHERE kind = 'quote_expiring' AND organisation_id = $1`, [
        participant.organisationId,
      ]);
    await sent(await asked());
    await runJobs(app, { evenIfLater: true });
    expect(await reminded()).toEqual([]);
    setClock(app, '2098-02-06T09:00:00Z');
    await runJobs(app, { evenIfLater: true });
    await runJobs(app, { evenIfLater: true });
    expect((await reminded()).length).toBe(1);
  });

  it('is split by payer to the cent, each with its purchase order', async () => {
    const id = await asked();
    await sent(id, { discount: { kind: 'amount', value: 10_001, label: 'Geste' } });
    const payerIds = [uuidv7(), uuidv7()];
    await app.sql(
      `INSERT INTO payer (organisation_id, id, operator_id, name, kind, territory, is_taxable, created_by, created_at)
       SELECT $1, id, $3, 'CCAS', 'local_authority', 'metropolitan', false, $4, now() FROM unnest($2::uuid[]) AS id`,
      [participant.organisationId, payerIds, open.operatorId, participant.owner.userId],
    );
    const payers = payerIds.map((payerId, index) => ({
      payerId,
      siteIds: [participant.siteIds[index]],
      purchaseOrder: { number: `BC-${index + 1}`, signatory: 'Le maire' },
    }));
    expect(await accepted(id, 1, { payers: payers.slice(0, 1) })).toMatchObject({ field: 'payers' });
    expect((await accepted(id, 1, { payers })).__typename).toBe('QuoteAccepted');
    const parts = await app.sql(
      `SELECT p.net_cents, po.number FROM order_part p JOIN purchase_order po ON po.part_id = p.id
       JOIN "order" o ON o.id = p.order_id WHERE o.quote_id = $1 ORDER BY p.position`,
      [id],
    );
    expect(parts).toEqual([
      { net_cents: 233_846, number: 'BC-1' },
      { net_cents: 146_153, number: 'BC-2' },
    ]);
  });

  it('says which site was registered meanwhile, and that registrations are closed, and orders nothing', async () => {
    const [one, other] = [await asked(), await asked()];
    await sent(one);
    await sent(other);
    await accepted(one, 1);
    const twice = await accepted(other, 1);
    expect(twice).toMatchObject({ __typename: 'SiteAlreadyRegistered' });
    expect(twice.message).toContain('Hôtel de ville');
    setClock(app, '2098-02-01T09:00:00Z');
    await app.sql(`UPDATE edition SET registration_closes_at = '2098-01-15T22:59:59Z' WHERE id = $1`, [open.editionId]);
    expect((await accepted(other, 1)).__typename).toBe('RegistrationClosed');
    await app.sql(`UPDATE edition SET registration_closes_at = '2099-03-15T22:59:59Z' WHERE id = $1`, [open.editionId]);
    expect(await ordersOf(other)).toEqual([]);
  });

  it('answers to another organisation as if it were unknown, for the quote, its paper and its sites', async () => {
    const id = await asked();
    await sent(id);
    const stranger = await givenParticipant(app, open, 'Autre ville');
    const codeOf = async (query: string, variables: object) =>
      (await app.graphql(stranger.owner, query, variables)).errors?.[0]?.extensions.code;
    for (const quoteId of [id, uuidv7()]) {
      expect((await app.graphql(stranger.owner, seen, { id: quoteId })).data).toEqual({ quote: null });
      expect(await codeOf(accept, acceptance(quoteId, 1))).toBe('NOT_FOUND');
      expect(await codeOf(refuse, { id: quoteId })).toBe('NOT_FOUND');
      expect(await codeOf(comment, { id: quoteId, text: 'Bonjour' })).toBe('NOT_FOUND');
      const paper = await app.app.inject({
        url: `/files/quote.pdf?organisation=${stranger.organisationId}&quote=${quoteId}&version=1`,
        headers: { cookie: stranger.owner.cookie },
      });
      expect(paper.statusCode).toBe(404);
    }
    const request = { editionId: open.editionId, sites: sites(false), needs: '' };
    expect(await codeOf(ask, { request })).toBe('NOT_FOUND');
  });

  it('is printed for those it concerns', async () => {
    const id = await asked();
    await sent(id);
    const paper = await app.app.inject({
      url: `/files/quote.pdf?organisation=${participant.organisationId}&quote=${id}&version=1`,
      headers: { cookie: participant.owner.cookie },
    });
    expect([paper.statusCode, paper.rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  });

  it('is missed by the invariant when an accepted quote has lost its order, and when an order stands on one that was not', async () => {
    const [one, other] = [await asked(), await asked()];
    await app.sql(`UPDATE quote SET state = 'accepted' WHERE id = $1`, [one]);
    await app.sql(
      `INSERT INTO "order" (organisation_id, id, operator_id, edition_id, reference, state, currency, price_list_version, is_demonstration, quote_id, placed_by, placed_at)
       VALUES ($1, $2, $3, $4, 'CMD-2099-999999', 'placed', 'EUR', 1, true, $5, $6, now())`,
      [participant.organisationId, uuidv7(), open.operatorId, open.editionId, other, participant.owner.userId],
    );
    const found = await app.sql<{ quote_id: string }>('SELECT quote_id FROM invariant_quote_orders');
    expect(found.map(({ quote_id }) => quote_id).sort()).toEqual([one, other].sort());
  });
});
