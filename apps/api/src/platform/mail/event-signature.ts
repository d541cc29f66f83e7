import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far the clock of a mail server may be from ours; an event that is sent again later is refused. Seconds. */
const tolerance = 300;

/**
 * The secret that a mail server is given: derived, so that it does not learn the key that signs everything else.
 * `printf 'mail events' | openssl dgst -sha256 -hmac "$SIGNING_KEY"` prints the same.
 */
export function mailEventsSecret(signingKey: string): string {
  return createHmac('sha256', signingKey).update('mail events').digest('hex');
}

/**
 * The header that goes with an event: `t=<seconds since 1970>,v1=<HMAC-SHA256 of "<t>.<body>" in hexadecimal>`.
 * @param body the bytes that are sent
 */
export function signEvent(body: Buffer, secret: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  return `t=${seconds},v1=${digest(body, secret, seconds).toString('hex')}`;
}

/** Whether a header was made with the secret for these bytes, within five minutes of now. */
export function isSigned(body: Buffer, header: string, secret: string, now: Date): boolean {
  const [, seconds, hex] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header) ?? [];
  if (seconds === undefined || hex === undefined) return false;
  if (Math.abs(now.getTime() / 1000 - Number(seconds)) > tolerance) return false;
  return timingSafeEqual(digest(body, secret, Number(seconds)), Buffer.from(hex, 'hex'));
}

function digest(body: Buffer, secret: string, seconds: number): Buffer {
  return createHmac('sha256', secret).update(`${seconds}.`).update(body).digest();
}
