import { createStripe } from './stripe.module.js';

const stripe = { secretKey: 'sk_test_1', webhookSecret: 'whsec_1', emulatorUrl: 'http://127.0.0.1:4242' };

describe('the payment provider', () => {
  it('is the emulator in demonstration', () => {
    const client = createStripe({ stripe, isDemonstration: true });
    expect([client.getApiField('host'), client.getApiField('port')]).toEqual(['127.0.0.1', 4242]);
  });

  it('is Stripe as soon as a key is set', () => {
    const client = createStripe({ stripe: { ...stripe, emulatorUrl: null }, isDemonstration: false });
    expect(client.getApiField('host')).toBe('api.stripe.com');
  });

  it('never sends an invented key to Stripe when no emulator runs', () => {
    const client = createStripe({ stripe: { ...stripe, emulatorUrl: null }, isDemonstration: true });
    expect(client.getApiField('host')).toBe('127.0.0.1');
  });
});
