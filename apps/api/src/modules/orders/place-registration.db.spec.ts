import { v7 as uuidv7 } from 'uuid';
import { givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { givenColleague } from '../../testing/drafts.js';
import { givenParticipant, type Participant } from '../../testing/participants.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';

const placeRegistration = `mutation ($input: PlaceRegistration!) { placeRegistration(input: $input) {
  __typename
  ... on RegistrationsPlaced {
    registrations { id reference kind state physicalVisits isFirstTime organisationName site { name } edition { name } order { id } }
    order { id reference state price { netCents vatCents grossCents isDemonstration vatGroups { treatment basisPoints } lines { code siteName siteRank quantity totalCents } } parts { position grossCents buyer { name } committedAt } registrations { reference } edition { id } }
  }
  ... on ExpectedError { code message }
  ... on InvalidInput { field }
  ... on SiteAlreadyRegistered { siteName }
  ... on RegistrationClosed { closedAt }
} }`;

interface Placed {
  readonly __typename: string;
  readonly code?: string;
  readonly field?: string;
  readonly registrations: { id: string; reference: string; kind: string; state: string; isFirstTime: boolean }[];
  readonly order: { id: string; reference: string; price: { grossCents: number; lines: object[] } } | null;
}

describe('placing a registration', () => {
  let app: TestApp;
  let open: OpenEdition;
  let participant: Participant;

  beforeAll(async () => {
    app = await TestApp.start();
    open = await givenOpenEdition(app);
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    participant = await givenParticipant(app, open);
  });

  const form = (changes: object = {}) => ({
    editionId: open.editionId,
    freeSiteId: null,
    paidSites: [],
    staffInformed: true,
    dataProtectionRead: true,
    idempotencyKey: uuidv7(),
    ...changes,
  });
  const free = () => ({ freeSiteId: participant.siteIds[0] });
  const paid = (...sites: (0 | 1 | 2)[]) => ({
    paidSites: sites.map((site) => ({ siteId: participant.siteIds[site], physicalVisits: site === 1 })),
  });
  const place = async (changes: object, visitor: Visitor = participant.owner): Promise<Placed> => {
    const answer = await app.graphql<{ placeRegistration: Placed }>(visitor, placeRegistration, {
      input: form(changes),
    });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.placeRegistration;
  };
  const count = async (table: string): Promise<number> => {
    const [row] = await app.sql<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${table} WHERE organisation_id = '${participant.organisationId}'`,
    );
    return row?.n ?? -1;
  };

  it('puts a free application into the draw, without an order', async () => {
    const placed = await place(free());
    expect(placed).toMatchObject({
      __typename: 'RegistrationsPlaced',
      order: null,
      registrations: [
        {
          kind: 'free',
          state: 'in_draw',
          isFirstTime: true,
          organisationName: 'Ville d’essai',
          site: { name: 'Hôtel de ville' },
          edition: { name: '2027' },
          order: null,
        },
      ],
    });
    expect(placed.registrations[0]?.reference).toMatch(/^INS-2099-\d{6}$/);
  });

  it('places one order for every paid site and awaits its commitment', async () => {
    const placed = await place({ ...free(), ...paid(1, 2) });
    expect(placed.registrations.map(({ kind, state }) => [kind, state])).toEqual([
      ['free', 'in_draw'],
      ['paid', 'awaiting_commitment'],
      ['paid', 'awaiting_commitment'],
    ]);
    expect(placed.order).toMatchObject({
      state: 'placed',
      edition: { id: open.editionId },
      price: {
        netCents: 450_000,
        vatCents: 90_000,
        grossCents: 540_000,
        isDemonstration: true,
        vatGroups: [{ treatment: 'standard', basisPoints: 2000 }],
        lines: [
          { code: 'base', siteName: 'Mairie annexe', siteRank: 1, quantity: 1, totalCents: 240_000 },
          { code: 'physical_visits', siteName: 'Mairie annexe', siteRank: 1, quantity: 1, totalCents: 60_000 },
          { code: 'additional_site', siteName: 'Médiathèque', siteRank: 2, quantity: 1, totalCents: 150_000 },
        ],
      },
      parts: [{ position: 1, grossCents: 540_000, committedAt: null }],
    });
    expect(placed.order?.reference).toMatch(/^CMD-2099-\d{6}$/);
    expect(placed.registrations[1]).toMatchObject({ order: { id: placed.order?.id } });
  });

  it('asks a visitor the same price as the order', async () => {
    const { data } = await app.graphql<{ priceOf: object }>(
      {},
      'query ($question: PriceQuestion!) { priceOf(question: $question) { netCents grossCents lines { code quantity } } }',
      {
        question: {
          editionId: open.editionId,
          categoryCode: 'city_20k_50k',
          sites: [{ physicalVisits: true }, { physicalVisits: false }],
        },
      },
    );
    expect(data?.priceOf).toMatchObject({ netCents: 450_000, grossCents: 540_000 });
  });

  describe('a further paid form in the same edition', () => {
    const grossOf = async (visitor: object, physicalVisits: boolean): Promise<number | undefined> => {
      const { data } = await app.graphql<{ priceOf: { grossCents: number } }>(
        visitor,
        'query ($question: PriceQuestion!) { priceOf(question: $question) { grossCents } }',
        { question: { editionId: open.editionId, categoryCode: 'city_20k_50k', sites: [{ physicalVisits }] } },
      );
      return data?.priceOf.grossCents;
    };

    it('costs additional sites, as the price asked in the space said, and not a second base', async () => {
      expect(await grossOf(participant.owner, false)).toBe(288_000);
      expect((await place(paid(0))).order?.price.grossCents).toBe(288_000);
      const asked = await grossOf(participant.owner, true);
      const further = await place(paid(1));
      expect(further.order).toMatchObject({
        price: {
          netCents: 210_000,
          grossCents: asked,
          lines: [
            { code: 'additional_site', totalCents: 150_000 },
            { code: 'physical_visits', totalCents: 60_000 },
          ],
        },
      });
      expect(await grossOf({}, false)).toBe(288_000);
    });

    it('costs the base again when the first was given up, and after a free application', async () => {
      await place(free());
      expect((await place(paid(1))).order).toMatchObject({ price: { netCents: 300_000 } });
      await app.sql(`UPDATE registration SET state = 'withdrawn' WHERE organisation_id = $1`, [
        participant.organisationId,
      ]);
      expect((await place(paid(2))).order).toMatchObject({ price: { netCents: 240_000 } });
    });

    it('costs the base once when two forms arrive at once', async () => {
      const placed = await Promise.all([place(paid(0)), place(paid(2))]);
      expect(placed.map(({ order }) => order?.price.grossCents ?? 0).toSorted((one, other) => one - other)).toEqual([
        180_000, 288_000,
      ]);
    });
  });

  it('sends one receipt in each case, naming the references', async () => {
    const placed = await place({ ...free(), ...paid(1) });
    const mails = await app.sql<{ subject: string; text: string; state: string }>(
      `SELECT subject, text, state FROM mail_message WHERE kind = 'registration_receipt' AND recipient = $1`,
      [participant.email],
    );
    expect(mails).toHaveLength(1);
    for (const { reference } of [...placed.registrations, ...(placed.order === null ? [] : [placed.order])]) {
      expect(mails[0]?.text).toContain(reference);
    }
    expect(mails[0]?.text).toContain(`/fr/s/${participant.organisationId}/commandes/${placed.order?.id}`);
    await place({ freeSiteId: null, ...paid(2) });
    const later = await app.sql('SELECT 1 FROM mail_message WHERE recipient = $1', [participant.email]);
    expect(later).toHaveLength(2);
  });

  it('sends the receipt to the owners too, who alone are asked to pay, with the date of the announcement', async () => {
    const member = await givenColleague(app, open, participant);
    await place({ ...free(), ...paid(1) }, member);
    const mails = await app.sql<{ recipient: string; text: string }>(
      `SELECT recipient, text FROM mail_message WHERE kind = 'registration_receipt' AND organisation_id = $1`,
      [participant.organisationId],
    );
    expect(mails).toHaveLength(2);
    const toOwner = mails.find(({ recipient }) => recipient === participant.email)?.text ?? '';
    const toMember = mails.find(({ recipient }) => recipient !== participant.email)?.text ?? '';
    expect(toOwner).toContain('/commandes/');
    expect(toMember).not.toContain('/commandes/');
    for (const text of [toOwner, toMember]) expect(text).toMatch(/21 mars 2099[^]*\(city_20k_50k\.all\)/);
  });

  it('has one effect when the same form is sent twice, one after the other or at once', async () => {
    const input = { ...free(), ...paid(1), idempotencyKey: uuidv7() };
    const first = await place(input);
    expect(await place(input)).toEqual(first);
    const key = uuidv7();
    const answers = await Promise.all(Array.from({ length: 5 }, () => place({ ...paid(2), idempotencyKey: key })));
    expect(new Set(answers.map(({ order }) => order?.id)).size).toBe(1);
    expect(answers.every(({ __typename }) => __typename === 'RegistrationsPlaced')).toBe(true);
    expect([await count('registration'), await count('"order"')]).toEqual([3, 2]);
  });

  it('keeps the key of a form that was refused free for its correction', async () => {
    const idempotencyKey = uuidv7();
    await place(paid(1));
    expect(await place({ ...paid(1), idempotencyKey })).toMatchObject({
      __typename: 'SiteAlreadyRegistered',
      siteName: 'Mairie annexe',
    });
    expect(await place({ ...paid(2), idempotencyKey })).toMatchObject({ __typename: 'RegistrationsPlaced' });
  });

  it('accepts one free application per organisation and edition, also when two arrive at once', async () => {
    const answers = await Promise.all(participant.siteIds.map((freeSiteId) => place({ freeSiteId })));
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'FreeApplicationExists',
      'FreeApplicationExists',
      'RegistrationsPlaced',
    ]);
    expect(await count('registration')).toBe(1);
  });

  it('refuses all of a form of which one site is registered already', async () => {
    await place(paid(1));
    expect((await place({ ...free(), ...paid(1, 2) })).__typename).toBe('SiteAlreadyRegistered');
    expect([await count('registration'), await count('"order"'), await count('submission')]).toEqual([1, 1, 1]);
  });

  it.each([
    ['staffInformed', { staffInformed: false }],
    ['dataProtectionRead', { dataProtectionRead: false }],
    ['paidSites', { freeSiteId: null }],
  ])('asks to mend the field %s', async (field, change) => {
    expect(await place({ ...free(), ...change })).toMatchObject({ __typename: 'InvalidInput', field });
    expect(await count('registration')).toBe(0);
  });

  it('takes a site again whose free place was declined, but not one that is registered', async () => {
    await place(free());
    expect(await place(paid(0))).toMatchObject({ __typename: 'SiteAlreadyRegistered', siteName: 'Hôtel de ville' });
    await app.sql(`UPDATE registration SET state = 'declined' WHERE organisation_id = $1`, [
      participant.organisationId,
    ]);
    expect(await place(paid(0))).toMatchObject({ __typename: 'RegistrationsPlaced' });
    expect(await place(paid(0))).toMatchObject({ __typename: 'SiteAlreadyRegistered' });
  });

  it('refuses once the deadline has passed, and before the opening', async () => {
    const move = (opens: string, closes: string) =>
      app.sql('UPDATE edition SET registration_opens_at = $1, registration_closes_at = $2', [opens, closes]);
    await move('2020-01-01T00:00:00Z', '2021-03-15T22:59:59Z');
    expect(await place(free())).toMatchObject({
      __typename: 'RegistrationClosed',
      closedAt: '2021-03-15T22:59:59.000Z',
    });
    await move('2098-01-01T00:00:00Z', '2099-03-15T22:59:59Z');
    expect((await place(free())).__typename).toBe('RegistrationClosed');
    await move('2020-01-01T00:00:00Z', '2099-03-15T22:59:59Z');
    expect((await place(free())).__typename).toBe('RegistrationsPlaced');
  });

  it('answers the same for another organisation’s site and for one that does not exist', async () => {
    const other = await givenParticipant(app, open, 'Autre ville');
    const refusals = await Promise.all(
      [other.siteIds[0], uuidv7()].map((freeSiteId) =>
        app.graphql(participant.owner, placeRegistration, { input: form({ freeSiteId }) }),
      ),
    );
    expect(refusals.map(({ data, errors }) => [data, errors?.[0]?.message])).toEqual([
      [null, refusals[0]?.errors?.[0]?.message],
      [null, refusals[0]?.errors?.[0]?.message],
    ]);
    expect(refusals[0]?.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('shows an order to its organisation, and nothing to another', async () => {
    const { order } = await place(paid(1));
    const other = await givenParticipant(app, open, 'Autre ville');
    const query = 'query ($id: UUID!) { order(id: $id) { reference } }';
    expect((await app.graphql(participant.owner, query, { id: order?.id })).data).toEqual({
      order: { reference: order?.reference },
    });
    expect(await app.graphql(other.owner, query, { id: order?.id })).toEqual(
      await app.graphql(other.owner, query, { id: uuidv7() }),
    );
  });
});
