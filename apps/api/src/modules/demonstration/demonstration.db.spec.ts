import { TestApp } from '../../testing/test-app.js';
import { DemonstrationSeed } from './seed/demonstration-seed.js';

describe('outside demonstration mode', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start({ STRIPE_SECRET_KEY: 'sk_test_x', STRIPE_WEBHOOK_SECRET: 'whsec_x' });
  });
  afterAll(async () => {
    await app.stop();
    delete process.env['STRIPE_SECRET_KEY'];
    delete process.env['STRIPE_WEBHOOK_SECRET'];
  });

  it('there is nobody to become', async () => {
    const answer = await app.graphql({}, '{ demonstration { personas { email } mailsUrl } }');
    expect(answer).toEqual({ data: { demonstration: null } });
  });

  it('nothing is seeded', async () => {
    await app.app.get(DemonstrationSeed).begin();
    expect(await app.sql('SELECT id FROM job_progress')).toEqual([]);
    expect(await app.sql('SELECT task_identifier FROM graphile_worker.jobs')).toEqual([]);
  });

  it('no file is generated', async () => {
    const response = await app.app.inject({ method: 'GET', url: '/files/demonstration-audits.csv' });
    expect(response.statusCode).toBe(404);
  });
});

describe('in demonstration mode', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await TestApp.start({ MAIL_CATCHER_URL: 'http://127.0.0.1:4011' });
  });
  afterAll(async () => {
    await app.stop();
    delete process.env['MAIL_CATCHER_URL'];
  });

  it('offers nobody who could not enter yet, and tells where the mails are', async () => {
    const answer = await app.graphql({}, '{ demonstration { personas { email } mailsUrl } }');
    expect(answer).toEqual({ data: { demonstration: { personas: [], mailsUrl: 'http://127.0.0.1:4011' } } });
  });
});
