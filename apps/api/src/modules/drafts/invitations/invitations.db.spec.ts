import { readDraft, saveDraft } from '../../../testing/drafts.js';
import { givenOpenEdition, type OpenEdition } from '../../../testing/fixtures.js';
import { givenParticipant, type Participant } from '../../../testing/participants.js';
import { TestApp, type Visitor } from '../../../testing/test-app.js';

interface Outcome {
  readonly __typename: string;
  readonly organisationId: string;
  readonly task: string;
  readonly field: string;
}

describe('inviting a colleague to finish a registration', () => {
  let app: TestApp;
  let open: OpenEdition;
  let participant: Participant;
  let email: string;

  beforeAll(async () => {
    app = await TestApp.start();
    open = await givenOpenEdition(app);
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    participant = await givenParticipant(app, open);
    email = `karim-${participant.organisationId}@mairie.example`;
  });

  const invite = async (to = email): Promise<Outcome> => {
    const { data } = await app.graphql<{ inviteColleague: Outcome }>(
      participant.owner,
      'mutation ($editionId: UUID!, $email: String!) { inviteColleague(editionId: $editionId, email: $email, task: contact) { __typename ... on InvalidInput { field } } }',
      { editionId: open.editionId, email: to },
    );
    if (!data) throw new Error('The invitation was not answered.');
    return data.inviteColleague;
  };
  const invitedAnHourAgo = (to = email): Promise<unknown> =>
    app.sql(`UPDATE invitation SET created_at = created_at - interval '1 hour' WHERE email = $1`, [to]);
  const mailsTo = async (to = email): Promise<number> =>
    (await app.sql(`SELECT 1 FROM mail_message WHERE kind = 'registration_invitation' AND recipient = $1`, [to]))
      .length;
  const withdraw = async (id: string, visitor: Visitor = participant.owner): Promise<readonly object[] | undefined> => {
    const { data } = await app.graphql<{ withdrawInvitation: object[] }>(
      visitor,
      'mutation ($editionId: UUID!, $id: UUID!) { withdrawInvitation(editionId: $editionId, id: $id) { email } }',
      { editionId: open.editionId, id },
    );
    return data?.withdrawInvitation;
  };
  /** The token in the newest mail to an address. */
  const tokenOf = async (to = email): Promise<string> => {
    const [mail] = await app.sql<{ text: string }>(
      `SELECT text FROM mail_message WHERE kind = 'registration_invitation' AND recipient = $1 ORDER BY id DESC LIMIT 1`,
      [to],
    );
    return /\/fr\/invitation\/([0-9a-f]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  };
  const accept = async (visitor: Visitor, token: string): Promise<Outcome> => {
    const { data } = await app.graphql<{ acceptInvitation: Outcome }>(
      visitor,
      'mutation ($token: String!) { acceptInvitation(token: $token) { __typename ... on InvitationAccepted { organisationId task } } }',
      { token },
    );
    if (!data) throw new Error('Accepting was not answered.');
    return data.acceptInvitation;
  };
  const preview = async (token: string): Promise<object | null> => {
    const { data } = await app.graphql<{ invitation: object | null }>(
      {},
      'query ($token: String!) { invitation(token: $token) { email organisationName inviterName isExpired isAccepted } }',
      { token },
    );
    return data?.invitation ?? null;
  };

  it('mails a link that makes them a member and lands on the task, where they find the draft', async () => {
    await saveDraft(app, participant.owner, open, { values: { contactName: 'Camille Martin' } });
    expect(await invite()).toMatchObject({ __typename: 'InvitationSent' });
    const token = await tokenOf();
    expect(await preview(token)).toEqual({
      email,
      organisationName: 'Ville d’essai',
      inviterName: 'Camille Martin',
      isExpired: false,
      isAccepted: false,
    });
    const karim = await app.signUp(email, 'Karim Haddad');
    expect(await accept(karim, token)).toEqual({
      __typename: 'InvitationAccepted',
      organisationId: participant.organisationId,
      task: 'contact',
    });
    const draft = await readDraft(app, { ...karim, organisationId: participant.organisationId }, open);
    expect(draft.fields).toMatchObject([{ name: 'contactName', value: 'Camille Martin' }]);
    expect(await app.sql('SELECT role FROM membership WHERE user_id = $1', [karim.userId])).toEqual([
      { role: 'member' },
    ]);
  });

  it('lets one person in, once: the same person comes back to the task, anyone else finds nothing', async () => {
    await invite();
    const token = await tokenOf();
    const karim = await app.signUp(email);
    await accept(karim, token);
    expect(await accept(karim, token)).toMatchObject({ __typename: 'InvitationAccepted' });
    const stranger = await app.signUp(`autre-${participant.organisationId}@mairie.example`);
    expect(await accept(stranger, token)).toMatchObject({ __typename: 'InvitationUnknown' });
  });

  it('is for the address that received it', async () => {
    await invite();
    const stranger = await app.signUp(`intrus-${participant.organisationId}@mairie.example`);
    expect(await accept(stranger, await tokenOf())).toMatchObject({ __typename: 'InvitationForAnother' });
    expect(await app.sql('SELECT 1 FROM membership WHERE user_id = $1', [stranger.userId])).toEqual([]);
  });

  it('ends at its date', async () => {
    await invite();
    const token = await tokenOf();
    await app.sql(`UPDATE invitation SET expires_at = now() - interval '1 second' WHERE email = $1`, [email]);
    expect(await accept(await app.signUp(email), token)).toMatchObject({ __typename: 'InvitationExpired' });
    expect(await preview(token)).toMatchObject({ isExpired: true });
  });

  it('keeps no token that could be read, and a second invitation makes the first link worth nothing', async () => {
    await invite();
    const first = await tokenOf();
    const rows = await app.sql<object>('SELECT * FROM invitation WHERE email = $1', [email]);
    expect(JSON.stringify(rows)).not.toContain(first.slice(32));
    await invitedAnHourAgo();
    await invite();
    const second = await tokenOf();
    expect(second).not.toBe(first);
    const karim = await app.signUp(email);
    expect(await accept(karim, first)).toMatchObject({ __typename: 'InvitationUnknown' });
    expect(await accept(karim, second)).toMatchObject({ __typename: 'InvitationAccepted' });
  });

  it('answers alike for a token of nobody and for one whose organisation was changed into another', async () => {
    await invite();
    const token = await tokenOf();
    const other = await givenParticipant(app, open, 'Autre ville');
    const planted = other.organisationId.replaceAll('-', '') + token.slice(32);
    const karim = await app.signUp(email);
    for (const wrong of [planted, '0'.repeat(96), 'x', token.toUpperCase()]) {
      expect(await accept(karim, wrong)).toMatchObject({ __typename: 'InvitationUnknown' });
      expect(await preview(wrong)).toBeNull();
    }
  });

  it('goes to an address, not to somebody who belongs to the space already, and to twenty at most at a time', async () => {
    expect(await invite('karim')).toMatchObject({ __typename: 'InvalidInput', field: 'email' });
    expect(await invite(participant.email.toUpperCase())).toMatchObject({ __typename: 'InvalidInput', field: 'email' });
    for (let number = 0; number < 20; number += 1) await invite(`n${number}-${email}`);
    expect(await invite()).toMatchObject({ __typename: 'InvalidInput', field: 'email' });
    await invitedAnHourAgo(`n3-${email}`);
    expect(await invite(`n3-${email}`)).toMatchObject({ __typename: 'InvitationSent' });
  });

  it('goes to one address once an hour, however often and however many at once ask for it', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => invite()));
    expect(answers.filter(({ __typename }) => __typename === 'InvitationSent')).toHaveLength(1);
    expect(await invite()).toMatchObject({ __typename: 'InvalidInput', field: 'email' });
    expect(await mailsTo()).toBe(1);
    await invitedAnHourAgo();
    expect(await invite()).toMatchObject({ __typename: 'InvitationSent' });
    expect(await mailsTo()).toBe(2);
  });

  it('can be withdrawn, after which its link lets nobody in and the address is not written to again at once', async () => {
    await invite();
    const token = await tokenOf();
    const [row] = await app.sql<{ id: string }>('SELECT id FROM invitation WHERE email = $1', [email]);
    const other = await givenParticipant(app, open, 'Autre ville');
    await withdraw(row?.id ?? '', other.owner);
    expect(await preview(token)).toMatchObject({ isExpired: false });
    expect(await withdraw(row?.id ?? '')).toEqual([]);
    expect(await accept(await app.signUp(email), token)).toMatchObject({ __typename: 'InvitationExpired' });
    expect(await invite()).toMatchObject({ __typename: 'InvalidInput', field: 'email' });
  });

  it('goes out thirty times an hour at most from one space, even when each is withdrawn', async () => {
    for (let number = 0; number < 30; number += 1) {
      expect(await invite(`n${number}-${email}`)).toMatchObject({ __typename: 'InvitationSent' });
      await app.sql('UPDATE invitation SET expires_at = now() WHERE organisation_id = $1', [
        participant.organisationId,
      ]);
    }
    expect(await invite()).toMatchObject({ __typename: 'InvalidInput', field: 'email' });
    expect(await mailsTo()).toBe(0);
  });
});
