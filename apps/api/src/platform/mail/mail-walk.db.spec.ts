import { formatDate, type Language, languages } from '@barometer/messages';
import { v7 as uuidv7 } from 'uuid';
import { PaymentMail } from '../../modules/billing/payment-mail.js';
import { ChangeMail } from '../../modules/details/change-mail.js';
import { ListRowMail } from '../../modules/draw/closing/list-row-mail.js';
import { InvitationMail } from '../../modules/drafts/invitations/invitation-mail.js';
import { EditionsService } from '../../modules/editions/index.js';
import { ReceiptMail } from '../../modules/orders/receipt-mail.js';
import { OrdersService } from '../../modules/orders/index.js';
import { OrganisationsService } from '../../modules/organisations/index.js';
import { PlaceMail } from '../../modules/registrations/places/place-mail.js';
import { type QuoteNews } from '../../modules/quotes/quote-tasks.js';
import { Quote, type QuoteVersion } from '../../modules/quotes/index.js';
import { QuoteMail } from '../../modules/quotes/quote-mail.js';
import { TellOperatorOfQuoteHandler } from '../../modules/quotes/quote.handlers.js';
import { ReminderMail } from '../../modules/invoices/collection/reminder-mail.js';
import { Registration } from '../../modules/registrations/index.js';
import { AnnounceToOrganisationHandler } from '../../modules/results/announce-to-organisation.handler.js';
import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { mailFaults, type OutboxMail } from '../../testing/mail-faults.js';
import { givenPlacedOrder } from '../../testing/orders.js';
import { givenParticipant, type Participant } from '../../testing/participants.js';
import { runJobs } from '../../testing/run-jobs.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';
import type { RequestContext } from '../context/request-context.js';
import { asOperator, asOrganisation } from '../database/system-access.js';
import { Transactions } from '../database/transactions.js';
import { type MailKind, mailKinds } from './mail-kinds.js';

const deadline = new Date('2027-04-10T21:59:59Z');
const structureName = 'Saint-Brieuc-sur-Essai';

/** A structure with an offer, an order and its people, in one language. */
interface World {
  readonly language: Language;
  readonly structure: Participant;
  readonly registrationId: string;
  readonly orderId: string;
  readonly partId: string;
  readonly quoteId: string;
}

describe('every sort of mail the product sends', () => {
  let app: TestApp;
  let open: OpenEdition;
  let administrator: Visitor & { operatorId: string };

  beforeAll(async () => {
    app = await TestApp.start();
    open = await givenOpenEdition(app, { registrationClosesAt: new Date('2099-03-15T22:59:59Z') });
    const { cookie, userId } = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, open.operatorId, userId);
    administrator = { cookie, operatorId: open.operatorId };
  });
  afterAll(() => app.stop());

  const asTheOperator = (
    work: (context: RequestContext, registration: Registration) => Promise<unknown>,
    world: World,
  ) =>
    app.app.get(Transactions).run(asOperator(open.operatorId), async (context) => {
      const registrations = await context.repository(Registration);
      await work(context, await registrations.findOneByOrFail({ id: world.registrationId }));
    });
  const asTheOwner = (work: (context: RequestContext) => Promise<unknown>, { structure }: World) =>
    app.app
      .get(Transactions)
      .run({ ...asOrganisation(structure.organisationId, open.operatorId), userId: structure.owner.userId }, work);
  const place = (news: Parameters<PlaceMail['send']>[2]) => (world: World) =>
    asTheOperator((context, registration) => app.app.get(PlaceMail).send(context, registration, news), world);

  const quoteMail = (world: World, work: (context: RequestContext, quote: Quote) => Promise<unknown>) =>
    asTheOwner(async (context) => {
      const quotes = await context.repository(Quote);
      await work(context, await quotes.findOneByOrFail({ id: world.quoteId }));
    }, world);
  const quoteNews = (news: QuoteNews) => (world: World) =>
    app.app.get(TellOperatorOfQuoteHandler).handle({
      ...news,
      organisationId: world.structure.organisationId,
      operatorId: open.operatorId,
      quoteId: world.quoteId,
    });
  const quoteVersion = { version: 1, validUntil: deadline, content: { lines: [], discount: null } };

  /** How each comes about. A sort without a way does not compile. */
  const ways: Record<MailKind, (world: World) => Promise<unknown>> = {
    campaign: (world) => message(world, 'send'),
    campaign_test: (world) => message(world, 'test'),
    contact_message: ({ language }) =>
      app.graphql(
        { language },
        `mutation ($input: ContactMessage!) { sendContactMessage(input: $input) { __typename } }`,
        {
          input: {
            name: 'Camille',
            email: 'c@mairie.example',
            subject: structureName,
            message: 'Quand ouvrent les inscriptions ?',
          },
        },
      ),
    details_change_decided: (world) =>
      asTheOperator(
        (context, registration) =>
          app.app.get(ChangeMail).send(
            context,
            {
              id: uuidv7(),
              state: 'accepted',
              reason: 'Vu avec vous.',
              madeBy: world.structure.owner.userId,
            } as never,
            registration,
          ),
        world,
      ),
    draw_list_row: (world) =>
      asTheOperator((context, registration) => app.app.get(ListRowMail).send(context, registration), world),
    invoice_reminder: (world) =>
      asTheOperator(async (context) => {
        const late = {
          invoice: {
            id: uuidv7(),
            number: 'FA-2027-00001',
            organisationId: world.structure.organisationId,
            organisationName: structureName,
            payerName: 'Trésorerie',
            openCents: 100,
            grossCents: 120_000,
            issuedOn: '2027-01-10',
            dueOn: '2027-02-09',
          },
          daysLate: 45,
          interestCents: 2,
          indemnityCents: 4_000,
        };
        for (const step of [1, 2, 3]) {
          const to = { step, recipient: 'compta@mairie.example', readerId: world.structure.owner.userId };
          await app.app.get(ReminderMail).send(context, { late: late as never, ...to });
        }
      }, world),
    payment_confirmed: (world) =>
      asTheOwner(async (context) => {
        const order = await app.app.get(OrdersService).get(context, world.orderId);
        const attempt = { createdBy: world.structure.owner.userId, partId: world.partId, amountCents: 120_000 };
        await app.app.get(PaymentMail).sendConfirmation(context, order, attempt as never);
      }, world),
    place_accepted: place('accepted'),
    place_declined: place('declined'),
    place_expired: place('expired'),
    place_offered: place('offered'),
    place_reminder_1: place('reminder_1'),
    place_reminder_3: place('reminder_3'),
    place_waiting: place('waiting'),
    place_withdrawn: place('withdrawn'),
    quote_accepted: async (world) => {
      await quoteMail(world, (context, quote) =>
        app.app.get(QuoteMail).accepted(context, quote, { id: world.orderId, reference: 'CMD-2027-000001' } as never),
      );
      await quoteNews({ kind: 'quote_accepted' })(world);
    },
    quote_commented: async (world) => {
      const comment = { id: uuidv7(), text: 'La restitution peut avoir lieu en juin.' };
      await quoteMail(world, (context, quote) => app.app.get(QuoteMail).commented(context, quote, comment as never));
      await quoteNews({ kind: 'quote_commented', commentId: uuidv7() })(world);
    },
    quote_expiring: (world) =>
      quoteMail(world, (context, quote) =>
        app.app.get(QuoteMail).expiring(context, quote, quoteVersion as unknown as QuoteVersion),
      ),
    quote_requested: quoteNews({ kind: 'quote_requested' }),
    quote_sent: (world) =>
      quoteMail(world, (context, quote) =>
        app.app.get(QuoteMail).sent(context, quote, quoteVersion as unknown as QuoteVersion),
      ),
    registration_invitation: (world) =>
      asTheOwner(async (context) => {
        const edition = await app.app.get(EditionsService).byId(context, open.editionId);
        const invitation = {
          tokenHash: uuidv7(),
          email: 'invitee@mairie.example',
          invitedBy: world.structure.owner.userId,
          expiresAt: deadline,
        };
        await app.app.get(InvitationMail).send(context, { invitation: invitation as never, edition, token: 'jeton' });
      }, world),
    registration_receipt: (world) =>
      asTheOwner(async (context) => {
        const organisation = await app.app.get(OrganisationsService).get(context);
        const edition = await app.app.get(EditionsService).byId(context, open.editionId);
        const orders = app.app.get(OrdersService);
        const row = await orders.get(context, world.orderId);
        const order = {
          order: row,
          parts: await orders.partsOf(context, [row.id]),
          lines: await orders.linesOf(context, [row.id]),
        };
        const registrations = await (await context.repository(Registration)).findBy({ id: world.registrationId });
        const siteNames = new Map(registrations.map(({ siteId }) => [siteId, 'Mairie']));
        await app.app
          .get(ReceiptMail)
          .send(context, uuidv7(), { edition, organisation, registrations, siteNames, order });
      }, world),
    results_available: async ({ structure }) => {
      const runId = uuidv7();
      await app.sql(`DELETE FROM score_run`);
      await app.sql(
        `INSERT INTO score_run (id, operator_id, edition_id, grid_version_id, grid_hash, method_version, state, is_official, created_by, created_at)
         VALUES ($1, $2, $3, $4, 'x', '1', 'computed', true, $1, now())`,
        [runId, open.operatorId, open.editionId, open.gridVersionId],
      );
      const payload = { runId, operatorId: open.operatorId, organisationId: structure.organisationId };
      await app.app.get(AnnounceToOrganisationHandler).handle(payload);
    },
  };

  /** Those that go to whoever runs the barometer, or to oneself, name what they are given. */
  const withDeadline: readonly MailKind[] = [
    'place_offered',
    'place_reminder_1',
    'place_reminder_3',
    'quote_expiring',
    'quote_sent',
  ];

  const mustName = (kind: MailKind, language: Language): string[] => [
    structureName,
    ...(withDeadline.includes(kind) ? [formatDate(deadline, language)] : []),
  ];

  async function given(language: Language): Promise<World> {
    const structure = await givenParticipant(app, open, structureName);
    await app.sql(`UPDATE auth."user" SET language = $1`, [language]);
    const registrationId = uuidv7();
    const { orderId, partId } = await givenPlacedOrder(app, {
      organisationId: structure.organisationId,
      operatorId: open.operatorId,
      editionId: open.editionId,
      userId: structure.owner.userId ?? '',
    });
    await app.sql(
      `INSERT INTO registration (organisation_id, id, operator_id, edition_id, site_id, reference, kind, state, is_first_time, category_code, created_by, submitted_at, offer_expires_at, draw_id, stratum_key, waiting_rank)
       VALUES ($1, $2, $3, $4, $5, 'INS-2027-000001', 'free', 'offered', true, 'city_20k_50k', $6, now(), $7, md5($8), 'city_20k_50k.all', 3)`,
      [
        structure.organisationId,
        registrationId,
        open.operatorId,
        open.editionId,
        structure.siteIds[0],
        structure.owner.userId,
        deadline,
        registrationId,
      ],
    );
    await app.sql(
      `INSERT INTO registration (organisation_id, id, operator_id, edition_id, site_id, order_id, order_part_id, reference, kind, state, is_first_time, category_code, created_by, submitted_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'INS-2027-000002', 'paid', 'confirmed', true, 'city_20k_50k', $8, now())`,
      [
        structure.organisationId,
        uuidv7(),
        open.operatorId,
        open.editionId,
        structure.siteIds[1],
        orderId,
        partId,
        structure.owner.userId,
      ],
    );
    const quoteId = uuidv7();
    await app.sql(
      `INSERT INTO quote (organisation_id, id, operator_id, edition_id, reference, state, needs, sites, requested_by, requested_at)
       VALUES ($1, $2, $3, $4, 'DEV-2027-000001', 'sent', 'Une restitution sur place.', '[]', $5, now())`,
      [structure.organisationId, quoteId, open.operatorId, open.editionId, structure.owner.userId],
    );
    return { language, structure, registrationId, orderId, partId, quoteId };
  }

  /** A message to the structure of the world, sent or tried. */
  async function message(world: World, what: 'send' | 'test'): Promise<void> {
    const draft = {
      segment: { state: 'offered' },
      subjectFr: '{structure} : répondez avant le {date limite}',
      bodyFr: 'Bonjour {nom},\n\n{sites} vous attend.',
      subjectEn: '{organisation}: answer before {deadline}',
      bodyEn: 'Hello {name},\n\n{sites} is waiting for you.',
    };
    const begun = await app.graphql<{ beginCampaign: { campaign: { id: string } } }>(
      administrator,
      `mutation ($edition: UUID!, $draft: CampaignDraft!) { beginCampaign(editionId: $edition, draft: $draft) { ... on CampaignSaved { campaign { id } } } }`,
      { edition: open.editionId, draft },
    );
    const id = begun.data?.beginCampaign.campaign.id;
    const counted = await app.graphql<{ segmentCount: { people: number; letters: number } }>(
      administrator,
      `query ($edition: UUID!) { segmentCount(editionId: $edition, filter: { state: offered }) { people letters } }`,
      { edition: open.editionId },
    );
    const press =
      what === 'test'
        ? 'mutation ($id: UUID!) { sendCampaignTest(id: $id) { __typename } }'
        : 'mutation ($id: UUID!, $people: Int!, $letters: Int!) { sendCampaign(id: $id, people: $people, letters: $letters) { __typename } }';
    await app.graphql(administrator, press, what === 'test' ? { id } : { id, ...counted.data?.segmentCount });
    await runJobs(app);
  }

  it('is whole in both languages, with a plain part and a subject that says whose and until when', async () => {
    // What the letters of the draw are read from: a list that is closed.
    await app.sql(`INSERT INTO draw (edition_id, operator_id, state, closed_at) VALUES ($1, $2, 'closed', now())`, [
      open.editionId,
      open.operatorId,
    ]);
    await app.sql(
      `INSERT INTO draw_list (edition_id, operator_id, rules, rules_hash, list, list_hash, application_count, selected_count)
       VALUES ($1, $2, '{}', encode(sha256('{}'), 'hex'), '[]', encode(sha256('[]'), 'hex'), 1, 0)`,
      [open.editionId, open.operatorId],
    );
    for (const language of languages) {
      const world = await given(language);
      for (const kind of mailKinds) {
        await app.sql('DELETE FROM mail_message');
        await ways[kind](world);
        const mails = await app.sql<OutboxMail>(
          'SELECT kind, language, subject, text, html, letter FROM mail_message WHERE kind = $1 AND language = $2',
          [kind, language],
        );
        expect([kind, language, mails.length > 0]).toEqual([kind, language, true]);
        for (const mail of mails)
          expect([kind, language, mailFaults(mail, mustName(kind, language))]).toEqual([kind, language, []]);
      }
    }
  }, 60_000);

  it('is answered by people: the operator has an address for it', async () => {
    expect(await app.sql('SELECT contact_address FROM operator WHERE id = $1', [open.operatorId])).toEqual([
      { contact_address: 'contact@barometre.example' },
    ]);
  });
});
