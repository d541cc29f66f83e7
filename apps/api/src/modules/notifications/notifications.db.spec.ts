import { givenAdministrator, givenOpenEdition } from '../../testing/fixtures.js';
import { TestApp } from '../../testing/test-app.js';

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
    const answers = await Promise.all(
      Array.from({ length: 25 }, () =>
        app.graphql<{ sendContactMessage: { __typename: string } }>({}, send, { input: message }),
      ),
    );
    expect(new Set(answers.map(({ data }) => data?.sendContactMessage.__typename))).toEqual(
      new Set(['ContactMessageSent']),
    );
    expect(await app.sql('SELECT id FROM mail_message')).toHaveLength(before.length + 25);
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
