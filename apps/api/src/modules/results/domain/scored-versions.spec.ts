import type { AuditFigure } from '@barometer/scoring';
import { ScoredVersions } from './scored-versions.js';

const plan = { channels: ['email', 'phone'] };
const site = (siteId: string) => ({
  siteId,
  organisationId: siteId,
  category: 'c',
  region: '',
  isCentral: true,
  isCertified: false,
});
const register = {
  sites: [site('A'), site('B')],
  placeOf: new Map([
    ['A', 0],
    ['B', 1],
  ]),
};
const audit = (auditId: string, row: number, changes: Partial<AuditFigure> = {}): AuditFigure => ({
  auditId,
  row,
  channel: 'phone',
  score: 80,
  weight: 5,
  excluded: null,
  ...changes,
});

describe('the versions that a run read', () => {
  it('are found again by the order in which the audits were given, beyond any first guess of their number', () => {
    const versions = new ScoredVersions(plan, register);
    for (let row = 0; row < 5000; row += 1) versions.addAudit(row % 7);
    const excluded = audit('a', 4998, { score: null, weight: 0.5, excluded: 'insufficient' });
    expect(versions.rowsOf('A', [excluded, audit('b', 4999)]).audits).toEqual([
      { auditKey: 'a', version: 4998 % 7, channel: 'phone', score: null, weight: 0.5, excluded: 'insufficient' },
      { auditKey: 'b', version: 4999 % 7, channel: 'phone', score: 80, weight: 5, excluded: null },
    ]);
  });

  it('stand beside what the site was then', () => {
    expect(new ScoredVersions(plan, register).rowsOf('B', []).site).toEqual({
      category: 'c',
      region: '',
      isCentral: true,
      isCertified: false,
    });
  });

  it('are those of the site itself, and of the channels it has answers on', () => {
    const versions = new ScoredVersions(plan, register);
    versions.addSheet('B', 'phone', 3);
    expect(versions.rowsOf('A', []).sheets).toEqual([]);
    expect(versions.rowsOf('B', []).sheets).toEqual([{ channel: 'phone', version: 3 }]);
    expect(() => versions.rowsOf('C', [])).toThrow('C');
  });
});
