import { isIPv6 } from 'node:net';

/** Messages one client may send within an hour. A whole town hall often shares one address. */
export const messagesPerHour = 10;

const hourMilliseconds = 3_600_000;

/** Clients remembered at most; beyond, whoever was silent longest is forgotten. */
export const mostClients = 10_000;

/**
 * Counts the messages of each client over the last hour, in the memory of the process: a restart forgets, and what is remembered never leaves it.
 */
export class ContactLimit {
  private readonly sentBy = new Map<string, readonly number[]>();

  /**
   * Counts one more message of a client, unless it has sent its share.
   * @param address IPv4 or IPv6; of the latter the network counts, because one household has billions of addresses
   * @returns null when it may be sent, otherwise how many minutes to wait, 1 or more
   */
  take(address: string, now: Date): number | null {
    const client = clientOf(address);
    const recent = (this.sentBy.get(client) ?? []).filter((at) => now.getTime() - at < hourMilliseconds);
    const [oldest] = recent;
    if (oldest !== undefined && recent.length >= messagesPerHour) {
      return Math.ceil((oldest + hourMilliseconds - now.getTime()) / 60_000);
    }
    // Written anew, so that the map stays ordered by last message.
    this.sentBy.delete(client);
    this.sentBy.set(client, [...recent, now.getTime()]);
    const [silent] = this.sentBy.keys();
    if (this.sentBy.size > mostClients && silent !== undefined) this.sentBy.delete(silent);
    return null;
  }
}

/** The client an address stands for: itself, or the /64 network of an IPv6 one. */
export function clientOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const before = groups(head);
  const after = tail === undefined ? [] : groups(tail);
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const whole = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  return `${whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}

function groups(text: string): string[] {
  return text === '' ? [] : text.split(':');
}
