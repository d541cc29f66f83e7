import { givenAdministrator, givenOpenEdition } from '../../testing/fixtures.js';
import { TestApp } from '../../testing/test-app.js';
import { messagesPerHour } from './contact.service.js';

const send = `mutation ($input: ContactMessage!) { sendContactMessage(input: $input) { __typename ... on ContactMessageSent { reference } ... on InvalidInput { field message } } }`;
const message = {
  name: 'Camille Martin',
  email: 'camille@mairie.example',
  subject: 'Une question',
  message: 'Quand ouvrent les inscriptions ?',
};

describe('the contact form', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  /** Sends from an address of one's own. */
  const sendFrom = async (
    remoteAddress: string,
    input: object = message,
  ): Promise<{ __typename: string; field?: string; message?: string }> => {
    const response = await app.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress,
      headers: { 'accept-language': 'en' },
      payload: { query: send, variables: { input } },
    });
    return (response.json() as { data: { sendContactMessage: { __typename: string } } }).data.sendContactMessage;
  };

  it('puts one mail to the operator in the outbox, answerable to the person', async () => {
    const { operatorId } = await givenOpenEdition(app);
    const { data } = await app.graphql<{ sendContactMessage: { reference: string } }>({}, send, { input: message });
    expect(data?.sendContactMessage.reference).toMatch(/^MSG-[0-9A-F]{8}$/);
    const person = await app.signUp('admin@barometre.example');
    await givenAdministrator(app, operatorId, person.userId);
    const outbox = await app.graphql(
      { ...person, operatorId },
      '{ mails { totalCount nodes { recipient subject state } } }',
    );
    expect(outbox.data).toEqual({
      mails: {
        totalCount: 1,
        nodes: [
          {
            recipient: 'contact@barometre.example',
            subject: `[${data?.sendContactMessage.reference}] Une question`,
            state: 'queued',
          },
        ],
      },
    });
    const [row] = await app.sql('SELECT reply_to FROM mail_message');
    expect(row).toEqual({ reply_to: 'camille@mairie.example' });
  });

  it('takes more messages at once than there are connections', async () => {
    const before = await app.sql('SELECT id FROM mail_message');
    const answers = await Promise.all(Array.from({ length: 25 }, (_, client) => sendFrom(`192.0.2.${client}`)));
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['ContactMessageSent']));
    expect(await app.sql('SELECT id FROM mail_message')).toHaveLength(before.length + 25);
  });

  it('lets one client send a few messages an hour, says when to try again, and hears the others', async () => {
    const count = async () => (await app.sql('SELECT id FROM mail_message')).length;
    const before = await count();
    for (let mistake = 0; mistake < 3; mistake += 1) await sendFrom('198.51.100.1', { ...message, email: 'camille' });
    const answers = await Promise.all(Array.from({ length: messagesPerHour + 2 }, () => sendFrom('198.51.100.1')));
    expect(await count()).toBe(before + messagesPerHour);
    expect(answers.find(({ __typename }) => __typename === 'InvalidInput')).toMatchObject({
      field: 'message',
      message: expect.stringMatching(/try again in \d+ minutes\.$/),
    });
    expect((await sendFrom('198.51.100.2')).__typename).toBe('ContactMessageSent');
  });

  it('takes a text with a character that no database holds for a bad request', async () => {
    const { errors } = await app.graphql({}, send, { input: { ...message, name: 'Camille\0' } });
    expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('says which field to mend, in the language of the person, and sends nothing', async () => {
    const before = await app.sql('SELECT id FROM mail_message');
    const { data } = await app.graphql({ language: 'en' }, send, { input: { ...message, email: 'camille' } });
    expect(data).toMatchObject({
      sendContactMessage: {
        __typename: 'InvalidInput',
        field: 'email',
        message: expect.stringContaining('full e-mail address'),
      },
    });
    expect(await app.sql('SELECT id FROM mail_message')).toHaveLength(before.length);
  });
});
