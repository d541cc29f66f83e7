import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { stripeEmulatorConnection } from './connection.js';
import { startStripeEmulator, StripeEmulatorPortTaken } from './emulator.js';

describe('the connection to an emulator', () => {
  it('points the library at the emulator', () => {
    expect(stripeEmulatorConnection('http://127.0.0.1:4242')).toEqual({
      host: '127.0.0.1',
      port: 4242,
      protocol: 'http',
    });
  });

  it.each(['https://api.stripe.com', 'http://192.168.1.2:4242', 'nowhere'])('refuses %s', (url) => {
    expect(() => stripeEmulatorConnection(url)).toThrow('reached by http on the loopback interface');
  });

  it('is refused with a clear error when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const options = { port, webhookUrl: 'http://127.0.0.1:9/', webhookSecret: 'whsec_x' };
    const refusal: unknown = await startStripeEmulator(options).catch((error: unknown) => error);
    await new Promise((resolve) => other.close(resolve));
    expect(refusal).toBeInstanceOf(StripeEmulatorPortTaken);
    expect(refusal).toMatchObject({ port, message: expect.stringContaining(String(port)) as string });
  });
});
