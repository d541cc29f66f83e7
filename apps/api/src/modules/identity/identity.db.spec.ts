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
