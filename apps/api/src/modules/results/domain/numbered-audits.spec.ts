import { numberedAudits } from './numbered-audits.js';

describe('the numbers of audits', () => {
  it('run from one within each channel, in the order of the bytes of their keys, whatever order they come in', () => {
    const numbered = numberedAudits([
      { auditKey: 'é', channel: 'phone', version: 1 },
      { auditKey: 'z', channel: 'phone', version: 3 },
      { auditKey: 'm', channel: 'email', version: 2 },
      { auditKey: 'Z', channel: 'phone', version: 1 },
    ]);
    expect(Object.fromEntries(numbered)).toEqual({
      Z: { number: 1, version: 1 },
      z: { number: 2, version: 3 },
      é: { number: 3, version: 1 },
      m: { number: 1, version: 2 },
    });
  });
});
