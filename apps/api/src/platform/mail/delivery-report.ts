import { mailIdIn } from './mail-identity.js';
import type { PermanentRefusal } from './permanent-refusal.js';

/** A mail that did not arrive, as a server told it after it had taken it. */
export interface FailedDelivery extends PermanentRefusal {
  readonly mailId: string;
}

/**
 * Reads a delivery status notification (RFC 3464), whole as it came.
 * @returns null when it is none, names none of our mails, or tells of a delay only: a server that gives up says `failed`
 */
export function readDeliveryReport(mail: string): FailedDelivery | null {
  // A line that begins with a blank continues the one before.
  const lines = mail.replaceAll(/\r?\n[ \t]+/g, ' ');
  if (!/^action:\s*failed\b/im.test(lines)) return null;
  const mailId = mailIdIn(lines);
  if (mailId === null) return null;
  const status = /^status:\s*(\d\.\d{1,3}\.\d{1,3})/im.exec(lines)?.[1] ?? null;
  const diagnostic = /^diagnostic-code:\s*(?:[\w-]+;\s*)?(.+)$/im.exec(lines)?.[1]?.trim();
  return { mailId, status, diagnostic: shortened(diagnostic ?? status ?? 'failed') };
}

/** What a server says at length is not kept at length. */
export function shortened(diagnostic: string): string {
  return diagnostic.slice(0, 500);
}
