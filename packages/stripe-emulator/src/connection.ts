import type Stripe from 'stripe';

/** The part of the library's options that says where the requests go. */
export type StripeConnection = Required<
  Pick<NonNullable<ConstructorParameters<typeof Stripe>[1]>, 'host' | 'port' | 'protocol'>
>;

/**
 * The constructor options that point the official library at an emulator.
 *
 * @param url address of the emulator, such as `http://127.0.0.1:4242`
 * @returns `host`, `port` and `protocol`, to spread into `new Stripe(key, { ... })`
 * @throws TypeError when the address is not absolute, or is not plain HTTP on the loopback interface:
 *   test keys and invented payments have no business on a network
 */
export function stripeEmulatorConnection(url: string): StripeConnection {
  const address = URL.parse(url);
  if (address?.protocol !== 'http:' || !['127.0.0.1', 'localhost'].includes(address.hostname)) {
    throw new TypeError(`A Stripe emulator is reached by http on the loopback interface, not at ${url}.`);
  }
  return { host: address.hostname, port: Number(address.port || 80), protocol: 'http' };
}
