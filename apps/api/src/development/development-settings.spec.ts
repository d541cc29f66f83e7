import { addressFor, internalAddressFor, readDevelopmentSettings } from './development-settings.js';

describe('the settings of npm start', () => {
  it('need nothing: data beside the project, port 4000 on this machine only', () => {
    expect(readDevelopmentSettings({}, '/srv/barometer')).toEqual({
      dataDirectory: '/srv/barometer/.data',
      postgresDirectory: '/srv/barometer/.data/postgres',
      logDirectory: '/srv/barometer/.data/logs',
      host: '127.0.0.1',
      port: 4000,
      publicUrl: undefined,
      databaseUrl: undefined,
      smtpUrl: undefined,
      hasStripeKey: false,
    });
  });

  it('take a relative and an absolute DATA_DIR', () => {
    expect(readDevelopmentSettings({ DATA_DIR: 'été' }, '/srv').dataDirectory).toBe('/srv/été');
    expect(readDevelopmentSettings({ DATA_DIR: '/var/été' }, '/srv').dataDirectory).toBe('/var/été');
  });

  it('treat an empty variable as absent', () => {
    const settings = readDevelopmentSettings({ PORT: '', DATABASE_URL: '', STRIPE_SECRET_KEY: '' }, '/srv');
    expect(settings).toMatchObject({ port: 4000, databaseUrl: undefined, hasStripeKey: false });
  });

  it.each(['web', '0', '65536', '-1', '80.5'])('refuse %s as a port', (PORT) => {
    expect(() => readDevelopmentSettings({ PORT }, '/srv')).toThrow('PORT must be a number from 1 to 65535');
  });
});

describe('the address of a server', () => {
  it.each([
    ['127.0.0.1', 'http://localhost:4000'],
    ['0.0.0.0', 'http://localhost:4000'],
    ['::', 'http://localhost:4000'],
    ['192.168.1.20', 'http://192.168.1.20:4000'],
    ['fe80::1', 'http://[fe80::1]:4000'],
  ])('listening on %s is %s', (host, address) => {
    expect(addressFor(host, 4000)).toBe(address);
    expect(internalAddressFor(host, 4000)).toBe(address.replace('localhost', '127.0.0.1'));
  });
});
