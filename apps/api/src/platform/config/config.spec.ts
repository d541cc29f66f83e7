import { readConfig } from './config.js';

const complete = {
  DATABASE_URL: 'postgres://somewhere/barometer',
  SESSION_SECRET: 's'.repeat(32),
  SIGNING_KEY: 'k'.repeat(32),
  SMTP_URL: 'smtp://127.0.0.1:2525',
};

describe('readConfig', () => {
  it('names every variable that is missing', () => {
    expect(() => readConfig({})).toThrow(/DATABASE_URL[\s\S]*SESSION_SECRET[\s\S]*SIGNING_KEY[\s\S]*SMTP_URL/);
  });

  it('is in demonstration mode without a Stripe key', () => {
    expect(readConfig(complete).isDemonstration).toBe(true);
  });

  it.each([
    [{ NODE_ENV: 'production' }, /STRIPE_SECRET_KEY/],
    [{ STRIPE_SECRET_KEY: 'sk_test_1' }, /STRIPE_WEBHOOK_SECRET/],
    [{ STRIPE_SECRET_KEY: 'sk_live_1', STRIPE_WEBHOOK_SECRET: 'whsec_1' }, /live key outside production/],
    [{ HOST: '0.0.0.0' }, /HOST/],
    [{ PORT: '70000' }, /PORT/],
  ])('refuses to start with %o', (wrong, message) => {
    expect(() => readConfig({ ...complete, ...wrong })).toThrow(message);
  });

  it('never prints a secret', () => {
    expect(() => readConfig({ ...complete, SESSION_SECRET: 'tooshortsecret' })).not.toThrow(/tooshortsecret/);
  });
});
