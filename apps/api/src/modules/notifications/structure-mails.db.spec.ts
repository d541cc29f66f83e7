import { givenAdministrator, givenOpenEdition, type OpenEdition } from '../../testing/fixtures.js';
import { givenParticipant, type Participant } from '../../testing/participants.js';
import { TestApp, type Visitor } from '../../testing/test-app.js';
import { asOperator } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { Mailer } from '../../platform/mail/mailer.js';

const archive = `{ structureMails { totalCount nodes { id subject recipient state letter { paragraphs action { label url } } } } }`;
const bounced = '{ bouncedAddresses { id address organisationName diagnostic } }';

describe('the messages of a structure', () => {
  let app: TestApp;
  let open: OpenEdition;
  let mine: Participant;
  let theirs: Participant;

  beforeAll(async () => {
    app = await TestApp.start();
    open = await givenOpenEdition(app);
    mine = await givenParticipant(app, open, 'Rennes');
    theirs = await givenParticipant(app, open, 'Brest');
    for (const structure of [mine, theirs]) {
      await app.app.get(Transactions).run(asOperator(open.operatorId), (context) =>
        app.app.get(Mailer).enqueue(context, {
          kind: 'place_offered',
          businessKey: structure.organisationId,
          recipient: structure.email,
          operatorId: open.operatorId,
          organisationId: structure.organisationId,
          content: {
            language: 'fr',
            subject: `Place proposée à ${structure.email}`,
            paragraphs: ['Répondez avant le 3 mai.'],
            action: { label: 'Répondre', url: 'http://127.0.0.1:4000/fr/proposition/jeton-secret', isPersonal: true },
            footer: 'Le baromètre',
          },
        }),
      );
    }
  });
  afterAll(() => app.stop());

  interface Archive {
    readonly structureMails: { totalCount: number; nodes: { id: string; subject: string }[] };
  }
  const read = async (visitor: Visitor): Promise<Archive['structureMails']> => {
    const { data } = await app.graphql<Archive>(visitor, archive);
    if (!data) throw new Error('There is no answer.');
    return data.structureMails;
  };

  it('are the mails about its own participation, without the address that acts for its reader', async () => {
    const page = await read(mine.owner);
    expect(page).toMatchObject({
      totalCount: 1,
      nodes: [{ subject: `Place proposée à ${mine.email}`, letter: { action: { label: 'Répondre', url: null } } }],
    });
    expect(JSON.stringify(page)).not.toContain('jeton-secret');
  });

  it('are read by a reader of the structure, and unknown to another', async () => {
    const reader = await app.signUp('lecture@mairie.example');
    await app.sql(
      `INSERT INTO membership (organisation_id, user_id, operator_id, role, created_at) VALUES ($1, $2, $3, 'reader', now())`,
      [mine.organisationId, reader.userId, open.operatorId],
    );
    const asReader = { cookie: reader.cookie, organisationId: mine.organisationId };
    const [mail] = (await read(asReader)).nodes;
    const one = 'query ($id: UUID!) { structureMail(id: $id) { subject } }';
    expect((await app.graphql(asReader, one, { id: mail?.id })).data).toEqual({
      structureMail: { subject: mail?.subject },
    });
    const { errors } = await app.graphql(theirs.owner, one, { id: mail?.id });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('hold no live link in the operator’s console either', async () => {
    const { cookie, userId } = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, open.operatorId, userId);
    const { data } = await app.graphql({ cookie, operatorId: open.operatorId }, '{ mails { nodes { text } } }');
    expect(JSON.stringify(data)).toContain('Répondez avant le 3 mai.');
    expect(JSON.stringify(data)).not.toContain('jeton-secret');
  });

  it('say which address does not receive them, which its members mend and its readers do not', async () => {
    const [{ id } = { id: '' }] = (await read(mine.owner)).nodes;
    await app.sql(
      `INSERT INTO mail_bounce (id, operator_id, organisation_id, mail_id, address, diagnostic, bounced_at) VALUES ($1, $2, $3, $1, $4, '550 5.1.1', now())`,
      [id, open.operatorId, mine.organisationId, mine.email],
    );
    expect((await app.graphql(theirs.owner, bounced)).data).toEqual({ bouncedAddresses: [] });
    const address = { id, address: mine.email, organisationName: 'Rennes', diagnostic: '550 5.1.1' };
    expect((await app.graphql(mine.owner, bounced)).data).toEqual({ bouncedAddresses: [address] });
    const mend = 'mutation ($id: UUID!) { mendAddress(id: $id) { address } }';
    const foreign = await app.graphql(theirs.owner, mend, { id });
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await app.sql(`UPDATE membership SET role = 'reader' WHERE user_id = $1`, [mine.owner.userId]);
    expect((await app.graphql(mine.owner, mend, { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    await app.sql(`UPDATE membership SET role = 'member' WHERE user_id = $1`, [mine.owner.userId]);
    expect((await app.graphql(mine.owner, mend, { id })).data).toEqual({ mendAddress: { address: mine.email } });
    expect((await app.graphql(mine.owner, bounced)).data).toEqual({ bouncedAddresses: [] });
  });
});
