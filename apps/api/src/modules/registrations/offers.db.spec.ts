import { v7 as uuidv7 } from 'uuid';
import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { givenParticipant, type Participant } from '../../testing/participants.js';
import { runJobs } from '../../testing/run-jobs.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';

const offerPlace = `mutation ($id: UUID!) { offerPlace(registrationId: $id) {
  __typename
  ... on PlaceOffered { registration { state offerExpiresAt } places { total held offered confirmed free } }
  ... on ExpectedError { message }
  ... on NotAFirstTimer { editions }
} }`;
const answerOffer = `mutation ($id: UUID!, $accept: Boolean!) { answerOffer(registrationId: $id, accept: $accept) {
  __typename
  ... on OfferAnswered { registration { state confirmedAt } }
  ... on ExpectedError { message }
} }`;

interface Outcome {
  readonly __typename: string;
  readonly message?: string;
}

describe('places offered by hand', () => {
  let app: TestApp;
  let open: OpenEdition;
  let administrator: Visitor;

  beforeEach(async () => {
    app = await TestApp.start();
    open = await givenOpenEdition(app);
    const { cookie, userId } = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, open.operatorId, userId);
    administrator = { cookie, operatorId: open.operatorId };
  });
  afterEach(() => app.stop());

  const offer = async (id: string, visitor = administrator): Promise<Outcome> => {
    const { data, errors } = await app.graphql<{ offerPlace: Outcome }>(visitor, offerPlace, { id });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.offerPlace;
  };
  const answer = async (visitor: Visitor, id: string, accept: boolean): Promise<Outcome> => {
    const { data, errors } = await app.graphql<{ answerOffer: Outcome }>(visitor, answerOffer, { id, accept });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.answerOffer;
  };
  /** An application of a participant; without one, of an organisation nobody enters. */
  const application = async (
    by: Pick<Participant, 'organisationId' | 'siteIds'>,
    change: { editionId?: string; state?: string; kind?: string } = {},
  ): Promise<string> => {
    const id = uuidv7();
    await app.sql(
      `INSERT INTO registration (organisation_id, id, operator_id, edition_id, site_id, reference, kind, state, is_first_time, category_code, created_by, submitted_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, true, 'city_20k_50k', $2, now())`,
      [
        by.organisationId,
        id,
        open.operatorId,
        change.editionId ?? open.editionId,
        by.siteIds[0],
        `INS-2099-${id.slice(-12)}`,
        change.kind ?? 'free',
        change.state ?? 'in_draw',
      ],
    );
    return id;
  };
  const someone = async (): Promise<Pick<Participant, 'organisationId' | 'siteIds'>> => {
    const [organisationId, siteId] = [uuidv7(), uuidv7()];
    await app.sql(
      `INSERT INTO organisation (organisation_id, operator_id, kind, name, category_code, created_at) VALUES ($1, $2, 'commune', 'Commune', 'city_20k_50k', now())`,
      [organisationId, open.operatorId],
    );
    await app.sql(
      `INSERT INTO site (organisation_id, id, operator_id, name, is_central, is_certified, has_social_account, created_at) VALUES ($1, $2, $3, 'Mairie', true, false, true, now())`,
      [organisationId, siteId, open.operatorId],
    );
    return { organisationId, siteIds: [siteId, siteId, siteId] };
  };
  const places = async () => {
    const { data } = await app.graphql<{ places: object }>(
      administrator,
      'query ($id: UUID!) { places(editionId: $id) { total held offered confirmed free } }',
      { id: open.editionId },
    );
    return data?.places;
  };
  const stateOf = async (id: string) =>
    (await app.sql<{ state: string }>('SELECT state FROM registration WHERE id = $1', [id]))[0]?.state;

  it('are offered until the end of the tenth day, with a mail to the owner', async () => {
    const participant = await givenParticipant(app, open);
    const id = await application(participant);
    expect(await offer(id)).toMatchObject({
      __typename: 'PlaceOffered',
      registration: { state: 'offered', offerExpiresAt: expect.stringMatching(/T2[12]:59:59\.000Z$/) },
      places: { total: 5, held: 0, offered: 1, confirmed: 0, free: 4 },
    });
    const mails = await app.sql<{ recipient: string; subject: string; text: string }>(
      `SELECT recipient, subject, text FROM mail_message WHERE kind = 'place_offered'`,
    );
    expect(mails.map(({ recipient }) => recipient)).toEqual([participant.email]);
    expect(mails[0]?.text).toContain('23:59 (heure de Paris)');
    expect(mails[0]?.text).toContain(`/fr/s/${participant.organisationId}/inscriptions/${id}/reponse`);
    expect(mails[0]?.subject).toMatch(/Ville.*répondez au plus tard le \d/);
  });

  it('confirm the registration when accepted', async () => {
    const participant = await givenParticipant(app, open);
    const id = await application(participant);
    await offer(id);
    expect(await answer(participant.owner, id, true)).toMatchObject({
      registration: { state: 'confirmed', confirmedAt: expect.any(String) },
    });
    expect(await places()).toEqual({ total: 5, held: 0, offered: 0, confirmed: 1, free: 4 });
  });

  it('are confirmed by mail to whoever accepted, once, and to nobody who declined', async () => {
    const [accepting, declining] = [
      await givenParticipant(app, open),
      await givenParticipant(app, open, 'Autre ville'),
    ];
    const [accepted, declined] = [await application(accepting), await application(declining)];
    await Promise.all([offer(accepted), offer(declined)]);
    await Promise.all([true, true, true].map((accept) => answer(accepting.owner, accepted, accept)));
    await answer(declining.owner, declined, false);
    const mails = await app.sql<{ recipient: string; subject: string; text: string }>(
      `SELECT recipient, subject, text FROM mail_message WHERE kind = 'place_accepted'`,
    );
    expect(mails.map(({ recipient }) => recipient)).toEqual([accepting.email]);
    expect(mails[0]?.text).toContain(`INS-2099-${accepted.slice(-12)}`);
    expect(mails[0]?.text).toContain(`/fr/s/${accepting.organisationId}/inscriptions/${accepted}`);
  });

  it('are answered once, also by two colleagues who disagree at the same time', async () => {
    const participant = await givenParticipant(app, open);
    const id = await application(participant);
    await offer(id);
    const answers = await Promise.all([true, false, true].map((accept) => answer(participant.owner, id, accept)));
    expect(answers.filter(({ __typename }) => __typename === 'OfferAnswered')).toHaveLength(1);
    const isAccepted = (await stateOf(id)) === 'confirmed';
    expect(await places()).toMatchObject({ offered: 0, confirmed: isAccepted ? 1 : 0, free: isAccepted ? 4 : 5 });
  });

  it('are free again when declined', async () => {
    const participant = await givenParticipant(app, open);
    const id = await application(participant);
    await offer(id);
    expect(await answer(participant.owner, id, false)).toMatchObject({
      registration: { state: 'declined', confirmedAt: null },
    });
    expect(await places()).toMatchObject({ offered: 0, confirmed: 0, free: 5 });
    expect((await answer(participant.owner, id, true)).__typename).toBe('OfferUnavailable');
    expect((await offer(id)).__typename).toBe('TransitionRefused');
  });

  it('are refused after their last second, and then free again', async () => {
    const participant = await givenParticipant(app, open);
    const id = await application(participant);
    await offer(id);
    await runJobs(app, { evenIfLater: true });
    expect(await stateOf(id)).toBe('offered');
    await app.sql(`UPDATE registration SET offer_expires_at = now() - interval '2 seconds' WHERE id = $1`, [id]);
    expect((await answer(participant.owner, id, true)).__typename).toBe('OfferUnavailable');
    expect(await places()).toMatchObject({ offered: 1 });
    await runJobs(app, { evenIfLater: true });
    expect(await stateOf(id)).toBe('expired');
    expect(await places()).toMatchObject({ offered: 0, free: 5 });
  });

  it('never exceed the number of places, however many are offered at once', async () => {
    const ids = await Promise.all(Array.from({ length: 30 }, async () => application(await someone())));
    const outcomes = await Promise.all(ids.map((id) => offer(id)));
    const named = (name: string) => outcomes.filter(({ __typename }) => __typename === name).length;
    expect([named('PlaceOffered'), named('PlacesExhausted')]).toEqual([5, 25]);
    expect(await places()).toEqual({ total: 5, held: 0, offered: 5, confirmed: 0, free: 0 });
    const [row] = await app.sql<{ n: number }>(`SELECT count(*)::int AS n FROM registration WHERE state = 'offered'`);
    expect(row?.n).toBe(5);
  });

  it('take one place when the same application is offered a place ten times at once', async () => {
    const id = await application(await someone());
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => offer(id)));
    expect(outcomes.filter(({ __typename }) => __typename === 'PlaceOffered')).toHaveLength(1);
    expect(await places()).toMatchObject({ offered: 1, free: 4 });
  });

  it('go to first-timers, and name the editions of those that are not', async () => {
    const veteran = await someone();
    const [past] = await app.sql<{ id: string }>(
      `INSERT INTO edition SELECT (e2).* FROM (SELECT jsonb_populate_record(e, jsonb_build_object(
         'id', gen_random_uuid(), 'number', 7, 'name', '2020', 'state', 'archived', 'registration_opens_at', '2019-11-01T08:00:00Z')) AS e2
       FROM edition e WHERE id = $1) AS copied RETURNING id`,
      [open.editionId],
    );
    await application(veteran, { editionId: past?.id ?? '', state: 'published' });
    expect(await offer(await application(veteran))).toMatchObject({ __typename: 'NotAFirstTimer', editions: ['2020'] });
    expect(await places()).toMatchObject({ offered: 0 });
  });

  it('are neither offered nor accepted once the field work is over', async () => {
    const [first, second] = [await givenParticipant(app, open), await givenParticipant(app, open, 'Autre ville')];
    const [offered, waiting] = [await application(first), await application(second)];
    await offer(offered);
    await app.sql(`UPDATE edition SET state = 'review' WHERE id = $1`, [open.editionId]);
    expect(await offer(waiting)).toMatchObject({
      __typename: 'TransitionRefused',
      message: expect.stringContaining('terminé'),
    });
    expect((await answer(first.owner, offered, true)).__typename).toBe('OfferUnavailable');
    expect((await answer(first.owner, offered, false)).__typename).toBe('OfferAnswered');
  });

  it('are not offered to a paid registration', async () => {
    const id = await application(await someone(), { kind: 'paid', state: 'awaiting_commitment' });
    expect((await offer(id)).__typename).toBe('TransitionRefused');
  });

  it('are neither offered nor answered by strangers, who learn nothing', async () => {
    const participant = await givenParticipant(app, open);
    const id = await application(participant);
    await offer(id);
    const stranger = await givenParticipant(app, open, 'Autre ville');
    const [theirs, unknown] = await Promise.all(
      [id, uuidv7()].map((each) => app.graphql(stranger.owner, answerOffer, { id: each, accept: true })),
    );
    expect(theirs?.errors?.[0]).toMatchObject({
      message: unknown?.errors?.[0]?.message,
      extensions: { code: 'NOT_FOUND' },
    });
    const other = await givenOpenEdition(app);
    const { cookie, userId } = await app.signUp('admin@autre.example');
    await givenAdministrator(app, other.operatorId, userId);
    const refused = await app.graphql({ cookie, operatorId: other.operatorId }, offerPlace, { id });
    expect(refused.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await stateOf(id)).toBe('offered');
  });
});
