import { TestApp } from '../../testing/test-app.js';

describe('signing in', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start();
  });
  afterAll(() => app.stop());

  it('knows nobody without a session', async () => {
    expect(await app.graphql({}, '{ me { email } }')).toEqual({ data: { me: null } });
  });

  it('knows the person who has just made an account, in no organisation', async () => {
    const camille = await app.signUp('camille@mairie.example');
    const { data } = await app.graphql(camille, '{ me { email name organisations { id } operators { id } } }');
    expect(data).toEqual({
      me: { email: 'camille@mairie.example', name: 'Camille Martin', organisations: [], operators: [] },
    });
  });

  it('stores the password as an Argon2id hash', async () => {
    await app.signUp('dominique@mairie.example');
    const [account] = await app.sql<{ password: string }>('SELECT password FROM auth.account LIMIT 1');
    expect(account?.password).toMatch(/^\$argon2id\$/);
  });

  it('refuses a weak password and says why', async () => {
    const response = await app.app.inject({
      method: 'POST',
      url: '/api/auth/sign-up/email',
      headers: { origin: 'http://127.0.0.1:4000' },
      payload: { email: 'court@mairie.example', name: 'Court', password: 'court' },
    });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'PASSWORD_TOO_SHORT' });
  });

  it('refuses a language that it does not speak and a name without end', async () => {
    const answerTo = async (changes: object) => {
      const { statusCode } = await app.app.inject({
        method: 'POST',
        url: '/api/auth/sign-up/email',
        headers: { origin: 'http://127.0.0.1:4000' },
        payload: { email: 'loin@mairie.example', name: 'Loin', password: 'un mot de passe assez long', ...changes },
      });
      return statusCode;
    };
    expect(await answerTo({ language: 'xx' })).toBe(400);
    expect(await answerTo({ name: 'a'.repeat(201) })).toBe(400);
    expect(await app.sql(`SELECT 1 FROM auth."user" WHERE email = 'loin@mairie.example'`)).toEqual([]);
    expect(await answerTo({ language: 'en' })).toBe(200);
  });

  it('refuses a write that comes from the page of another site', async () => {
    const response = await app.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { origin: 'https://elsewhere.example' },
      payload: { query: '{ me { email } }' },
    });
    expect(response.statusCode).toBe(403);
  });
});

describe('guessing passwords', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start({
      NODE_ENV: 'development',
      STRIPE_SECRET_KEY: 'sk_test_essai',
      STRIPE_WEBHOOK_SECRET: 'whsec_essai',
    });
  });
  afterAll(async () => {
    await app.stop();
    delete process.env['STRIPE_SECRET_KEY'];
    delete process.env['STRIPE_WEBHOOK_SECRET'];
  });

  const guess = async (remoteAddress: string, claimedAddress: string): Promise<number> => {
    const { statusCode } = await app.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      remoteAddress,
      headers: { origin: 'http://127.0.0.1:4000', 'x-forwarded-for': claimedAddress },
      payload: { email: 'camille@mairie.example', password: 'un mot de passe deviné' },
    });
    return statusCode;
  };

  it('is slowed down by the address it comes from, whatever the request claims', async () => {
    const answers: number[] = [];
    for (let index = 1; index <= 6; index += 1) answers.push(await guess('203.0.113.7', `198.51.100.${index}`));
    expect(answers.at(0)).toBe(401);
    expect(answers.at(-1)).toBe(429);
    expect(await guess('203.0.113.8', '198.51.100.9')).toBe(401);
  });

  it('counts the people behind our own proxy apart', async () => {
    for (let index = 1; index <= 6; index += 1) {
      expect(await guess('127.0.0.1', `192.0.2.${index}`)).toBe(401);
    }
  });
});
