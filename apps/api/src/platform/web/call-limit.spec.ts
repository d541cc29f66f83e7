import { CallLimit, clientOf, mostCallers } from './call-limit.js';

const perHour = 10;

const at = (minute: number) => new Date(Date.UTC(2027, 0, 15, 9, minute));

describe('a limit of calls', () => {
  it('lets a caller make its share, then says how long to wait', () => {
    const limit = new CallLimit(perHour);
    for (let sent = 0; sent < perHour; sent += 1) expect(limit.take('192.0.2.1', at(sent))).toBeNull();
    expect(limit.take('192.0.2.1', at(20))).toBe(40);
    expect(limit.take('192.0.2.1', new Date(at(60).getTime() - 1))).toBe(1);
    expect(limit.take('192.0.2.1', at(60))).toBeNull();
    expect(limit.take('192.0.2.1', at(60))).toBe(1);
  });

  it('leaves others alone, and does not count what it refused', () => {
    const limit = new CallLimit(perHour);
    for (let tried = 0; tried < 3 * perHour; tried += 1) limit.take('192.0.2.1', at(0));
    expect(limit.take('192.0.2.2', at(0))).toBeNull();
    expect(limit.take('192.0.2.1', at(60))).toBeNull();
  });

  it('remembers a bounded number of callers and forgets the one that was silent longest', () => {
    const limit = new CallLimit(perHour);
    const full = (address: string) => {
      for (let sent = 0; sent < perHour; sent += 1) limit.take(address, at(0));
    };
    full('first');
    full('second');
    for (let other = 0; other < mostCallers - 1; other += 1) limit.take(`other ${other}`, at(1));
    expect(limit.take('second', at(2))).toBe(58);
    expect(limit.take('first', at(2))).toBeNull();
  });

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:12:34:5:6:7:8', '2001:db8:12:34::/64'],
    ['2001:0DB8:12:34::1', '2001:db8:12:34::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('takes %s for %s', (address, client) => {
    expect(clientOf(address)).toBe(client);
  });
});
