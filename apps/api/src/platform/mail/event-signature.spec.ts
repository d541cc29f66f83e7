import { isSigned, mailEventsSecret, signEvent } from './event-signature.js';

const secret = mailEventsSecret('a signing key');
const now = new Date('2027-03-01T08:00:00Z');
const body = Buffer.from('{"mailId":"x"}');

describe('the signature of a mail event', () => {
  it('holds for these bytes, this secret and these minutes alone', () => {
    const header = signEvent(body, secret, now);
    expect(isSigned(body, header, secret, now)).toBe(true);
    expect(isSigned(Buffer.from('{"mailId":"y"}'), header, secret, now)).toBe(false);
    expect(isSigned(body, header, mailEventsSecret('another key'), now)).toBe(false);
    expect(isSigned(body, header, secret, new Date(now.getTime() + 301_000))).toBe(false);
    expect(isSigned(body, header, secret, new Date(now.getTime() - 301_000))).toBe(false);
  });

  it.each(['', 't=1', 'v1=00', `t=now,v1=${'0'.repeat(64)}`])('refuses the header "%s"', (header) => {
    expect(isSigned(body, header, secret, now)).toBe(false);
  });
});
