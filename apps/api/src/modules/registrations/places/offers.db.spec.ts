import { v7 as uuidv7 } from 'uuid';
import { type GivenApplication, givenApplications, givenMember } from '../../../testing/applications.js';
import { firstComeOutcome, releaseDraw } from '../../../testing/drawn-edition.js';
import { changeEdition } from '../../../testing/edition-requests.js';
import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../../testing/fixtures.js';
import { placesOf, violations } from '../../../testing/places.js';
import { runJobs } from '../../../testing/run-jobs.js';
import { TestApp, type Visitor } from '../../../testing/test-app.js';
import { OfferLinks } from './offer-links.js';

const answerOffer = `mutation ($id: UUID!, $accept: Boolean!) { answerOffer(registrationId: $id, accept: $accept) {
  __typename ... on OfferAnswered { registration { state confirmedAt } } ... on ExpectedError { message }
} }`;
const withdraw = `mutation ($id: UUID!) { withdrawRegistration(registrationId: $id) {
  __typename ... on RegistrationWithdrawn { registration { state } } ... on ExpectedError { message }
} }`;
const byLink = `query ($token: String!) { offerByLink(token: $token) { organisationName siteName editionName reference state expiresAt } }`;
const answerByLink = `mutation ($token: String!, $accept: Boolean!) { answerOfferByLink(token: $token, accept: $accept) {
  __typename ... on OfferAnsweredByLink { answer: state } ... on ExpectedError { code message } ... on OfferUnavailable { state }
} }`;

interface Outcome {
  readonly __typename: string;
  readonly message?: string;
}

/** Five places are on offer, two more applications wait. */
describe('places on offer', () => {
  let app: TestApp;
  let open: OpenEdition;
  let applications: GivenApplication[];
  let owner: Visitor;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    open = await givenOpenEdition(app, { state: 'draw' });
    applications = await givenApplications(app, open, 7);
    owner = await ownerOf(0);
    await releaseDraw(app, open, firstComeOutcome(applications, 5));
  });
  afterEach(async () => expect(await violations(app)).toEqual([]));

  const application = (at: number): GivenApplication => {
    const found = applications[at];
    if (found === undefined) throw new Error(`There is no application ${at}.`);
    return found;
  };
  const ownerOf = async (at: number): Promise<Visitor> => {
    const { cookie } = await givenMember(app, open, application(at), 'owner');
    return { cookie, organisationId: application(at).organisationId };
  };
  const ask = async (visitor: Visitor, query: string, variables: object): Promise<Outcome> => {
    const { data, errors } = await app.graphql<Record<string, Outcome>>(visitor, query, variables);
    const [outcome] = Object.values(data ?? {});
    if (outcome === undefined) throw new Error(JSON.stringify(errors));
    return outcome;
  };
  const answer = (at: number, accept: boolean, visitor = owner): Promise<Outcome> =>
    ask(visitor, answerOffer, { id: application(at).id, accept });
  const tokenOf = (at: number, change: Partial<{ organisationId: string; registrationId: string }> = {}): string =>
    app.app.get(OfferLinks).tokenOf({
      operatorId: open.operatorId,
      organisationId: application(at).organisationId,
      registrationId: application(at).id,
      ...change,
    });
  const press = (token: string, accept: boolean): Promise<Outcome> => ask({}, answerByLink, { token, accept });
  const stateOf = async (at: number): Promise<string | undefined> =>
    (await app.sql<{ state: string }>('SELECT state FROM registration WHERE id = $1', [application(at).id]))[0]?.state;
  const passTime = async (): Promise<void> => {
    await app.sql(
      `UPDATE registration SET offer_expires_at = now() - interval '2 seconds' WHERE state = 'offered' AND edition_id = $1`,
      [open.editionId],
    );
    await app.sql(
      `UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL AND key LIKE 'expire_offers:%'`,
    );
  };
  const mailsOf = async (kind: string): Promise<string[]> =>
    (
      await app.sql<{ subject: string }>('SELECT subject FROM mail_message WHERE kind = $1 AND operator_id = $2', [
        kind,
        open.operatorId,
      ])
    ).map(({ subject }) => subject);

  it('confirm the registration when accepted, once, and tell everybody who can register', async () => {
    await givenMember(app, open, application(0), 'member');
    const answers = await Promise.all([true, true, true].map((accept) => answer(0, accept)));
    expect(answers).toEqual(
      Array.from({ length: 3 }, () => ({
        __typename: 'OfferAnswered',
        registration: { state: 'confirmed', confirmedAt: expect.any(String) },
      })),
    );
    expect((await placesOf(app, open))['confirmed']).toHaveLength(1);
    await runJobs(app);
    expect(await mailsOf('place_accepted')).toHaveLength(2);
    expect(await mailsOf('place_declined')).toEqual([]);
  });

  it('are answered once, also by two colleagues who disagree at the same time', async () => {
    const answers = await Promise.all([true, false].map((accept) => answer(0, accept)));
    const isAccepted = (await stateOf(0)) === 'confirmed';
    expect(answers.map(({ __typename }) => __typename)).toEqual(
      isAccepted ? ['OfferAnswered', 'OfferUnavailable'] : ['OfferUnavailable', 'OfferAnswered'],
    );
    expect((await answer(0, !isAccepted)).message).toMatch(isAccepted ? /déjà acceptée/ : /déjà été déclinée/);
    expect((await answer(0, isAccepted)).__typename).toBe('OfferAnswered');
  });

  it('pass on at once when declined, to the first that waits', async () => {
    await answer(0, false);
    expect(await stateOf(0)).toBe('declined');
    expect((await placesOf(app, open))['free']).toEqual(['open']);
    await runJobs(app);
    expect([await stateOf(5), await stateOf(6)]).toEqual(['offered', 'waiting']);
    expect((await placesOf(app, open))['offered']).toHaveLength(5);
  });

  it('pass on when their last second has passed, all at once; those that were answered stay', async () => {
    await answer(0, true);
    await runJobs(app, { evenIfLater: true });
    expect(await stateOf(1)).toBe('offered');
    await passTime();
    expect((await answer(1, true, await ownerOf(1))).__typename).toBe('OfferUnavailable');
    await runJobs(app);
    expect(await Promise.all([0, 1, 4, 5, 6].map(stateOf))).toEqual([
      'confirmed',
      'expired',
      'expired',
      'offered',
      'offered',
    ]);
    expect(await placesOf(app, open)).toEqual({
      confirmed: ['open'],
      offered: ['open', 'open'],
      free: ['open', 'open'],
    });
    expect(await mailsOf('place_expired')).toHaveLength(1);
  });

  it('are reminded of twice, in the log of mails, and no more once answered', async () => {
    await ownerOf(1);
    await runJobs(app);
    expect(await mailsOf('place_offered')).toHaveLength(2);
    await answer(0, true);
    await runJobs(app, { evenIfLater: true });
    expect(await mailsOf('place_reminder_3')).toEqual([
      expect.stringContaining('Rappel\u00a0: répondez au plus tard le'),
    ]);
    expect(await mailsOf('place_reminder_1')).toHaveLength(1);
  });

  it('are neither accepted nor passed on once the field work is over, but declined still', async () => {
    await app.sql(`UPDATE edition SET state = 'review' WHERE id = $1`, [open.editionId]);
    expect((await answer(0, true)).__typename).toBe('OfferUnavailable');
    expect((await answer(0, false)).__typename).toBe('OfferAnswered');
    await runJobs(app);
    expect(await stateOf(5)).toBe('waiting');
  });

  it('can be given back after they were confirmed; waiting and offered applications can leave too', async () => {
    await answer(0, true);
    const waiting = await ownerOf(5);
    expect(await ask(waiting, withdraw, { id: application(5).id })).toMatchObject({
      registration: { state: 'withdrawn' },
    });
    expect((await ask(waiting, withdraw, { id: application(5).id })).__typename).toBe('RegistrationWithdrawn');
    expect(await ask(owner, withdraw, { id: application(0).id })).toMatchObject({
      registration: { state: 'withdrawn' },
    });
    await runJobs(app);
    expect(await stateOf(6)).toBe('offered');
    expect((await answer(0, true)).message).toMatch(/retirée/);
    await app.sql(`UPDATE registration SET state = 'in_field' WHERE id = $1`, [application(1).id]);
    const inField = await ownerOf(1);
    expect((await ask(inField, withdraw, { id: application(1).id })).__typename).toBe('TransitionRefused');
    await app.sql(`UPDATE registration SET state = 'offered' WHERE id = $1`, [application(1).id]);
  });

  it('are neither answered nor given back by strangers, who learn nothing', async () => {
    for (const query of [answerOffer, withdraw]) {
      const [theirs, unknown] = await Promise.all(
        [application(1).id, uuidv7()].map((id) => app.graphql(owner, query, { id, accept: true })),
      );
      expect(theirs?.errors?.[0]).toMatchObject({
        message: unknown?.errors?.[0]?.message,
        extensions: { code: 'NOT_FOUND' },
      });
    }
    expect(await stateOf(1)).toBe('offered');
  });

  describe('by the link of a mail, without signing in', () => {
    it('are shown, which changes nothing, and accepted in one press; the same press again is the same success', async () => {
      const token = tokenOf(0);
      expect(await ask({}, byLink, { token })).toMatchObject({
        organisationName: 'Commune 1',
        siteName: 'Mairie',
        state: 'offered',
        expiresAt: expect.stringMatching(/T2[12]:59:59\.000Z$/),
      });
      expect(await stateOf(0)).toBe('offered');
      for (let time = 0; time < 2; time += 1) {
        expect(await press(token, true)).toEqual({ __typename: 'OfferAnsweredByLink', answer: 'confirmed' });
      }
      expect(await press(token, false)).toMatchObject({ __typename: 'OfferUnavailable', state: 'confirmed' });
      expect(await ask({}, byLink, { token })).toMatchObject({ state: 'confirmed' });
    });

    it('answer alike to tokens that are unknown, malformed, foreign and of offers whose time has passed', async () => {
      const good = tokenOf(0);
      const expired = tokenOf(1);
      await app.sql(`UPDATE registration SET offer_expires_at = now() - interval '2 seconds' WHERE id = $1`, [
        application(1).id,
      ]);
      const tokens = [
        '',
        'x',
        `${good}x`,
        `${good.slice(0, -2)}AA`,
        good.toUpperCase(),
        tokenOf(0, { registrationId: uuidv7() }),
        tokenOf(0, { organisationId: application(1).organisationId }),
        tokenOf(5),
        expired,
      ];
      for (const token of tokens) {
        expect(await press(token, true)).toEqual({
          __typename: 'OfferLinkUnusable',
          code: 'OFFER_LINK_UNUSABLE',
          message: expect.stringContaining('ne mène à aucune proposition'),
        });
        const { data } = await app.graphql<{ offerByLink: null }>({}, byLink, { token });
        expect(data).toEqual({ offerByLink: null });
      }
      expect([await stateOf(0), await stateOf(1), await stateOf(5)]).toEqual(['offered', 'offered', 'waiting']);
    });

    it('are slowed down: presses that open nothing by client, presses on one link by the link', async () => {
      const pressed = async (token: string): Promise<string[]> => {
        const names: string[] = [];
        for (let time = 0; time < 31; time += 1) names.push((await press(token, true)).__typename);
        return names;
      };
      expect((await pressed('nothing')).at(-1)).toBe('TooManyTries');
      expect((await pressed(tokenOf(0))).slice(-2)).toEqual(['OfferAnsweredByLink', 'TooManyTries']);
      expect((await press(tokenOf(1), true)).__typename).toBe('OfferAnsweredByLink');
    });

    it('hold nothing of a person', () => {
      const ids = [open.operatorId, application(0).organisationId, application(0).id];
      const content = Buffer.from(tokenOf(0), 'base64url').subarray(1, 49).toString('hex');
      expect(content).toBe(ids.join('').replaceAll('-', ''));
    });
  });

  it('are made to nobody while the edition is paused, and pass on when it resumes', async () => {
    const administrator = await app.signUp(`admin-${open.operatorId}@barometre.example`);
    await givenAdministrator(app, open.operatorId, administrator.userId);
    const asked = { editionId: open.editionId, reason: 'Élections' };
    const change = (name: 'pauseFieldWork' | 'resumeFieldWork') =>
      changeEdition(app, { cookie: administrator.cookie, operatorId: open.operatorId }, name, asked);
    await app.sql(`UPDATE edition SET state = 'field_work' WHERE id = $1`, [open.editionId]);
    expect(await change('pauseFieldWork')).toMatchObject({ edition: { state: 'paused' } });
    await answer(0, false);
    await runJobs(app);
    expect(await stateOf(5)).toBe('waiting');
    expect((await placesOf(app, open))['free']).toHaveLength(1);
    expect(await change('resumeFieldWork')).toMatchObject({ edition: { state: 'field_work' } });
    await runJobs(app);
    expect(await stateOf(5)).toBe('offered');
  });
});
