import { isIPv6 } from 'node:net';

/** Callers remembered at most; beyond, whoever was silent longest is forgotten. */
export const mostCallers = 10_000;

const hourMilliseconds = 3_600_000;

/**
 * Counts the calls of each caller over the last hour, in the memory of the process: a restart forgets, and what is remembered never leaves it.
 */
export class CallLimit {
  private readonly callsBy = new Map<string, readonly number[]>();

  /** @param perHour calls that each caller may make within an hour */
  constructor(private readonly perHour: number) {}

  /**
   * Counts one more call, unless the caller has made its share.
   * @param caller whoever is counted together: a client, as `clientOf` names it, or what is called
   * @returns null when it may be made, otherwise how many minutes to wait, 1 or more
   */
  take(caller: string, now: Date): number | null {
    const recent = (this.callsBy.get(caller) ?? []).filter((at) => now.getTime() - at < hourMilliseconds);
    const [oldest] = recent;
    if (oldest !== undefined && recent.length >= this.perHour) {
      return Math.ceil((oldest + hourMilliseconds - now.getTime()) / 60_000);
    }
    // Written anew, so that the map stays ordered by last call.
    this.callsBy.delete(caller);
    this.callsBy.set(caller, [...recent, now.getTime()]);
    const [silent] = this.callsBy.keys();
    if (this.callsBy.size > mostCallers && silent !== undefined) this.callsBy.delete(silent);
    return null;
  }
}

/** The client an address stands for: itself, or the /64 network of an IPv6 one, because one household has billions of addresses. */
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
