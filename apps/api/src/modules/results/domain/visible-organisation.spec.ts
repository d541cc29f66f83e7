import type { PooledResult } from '@barometer/scoring';
import { visibleOrganisation } from './visible-organisation.js';

const grid = { channels: ['phone', 'email'], determinants: ['courtesy'] };
const stored: PooledResult = {
  sites: 2,
  overall: { value: 62, se: 2, n: 2 },
  channels: { email: { value: 50, se: 4, n: 1 } },
  determinants: { courtesy: { value: 66, n: 2 } },
};

describe('the mean figures of an organisation', () => {
  it('are whole where all its sites take part paid', () => {
    expect(visibleOrganisation(stored, grid, ['paid', 'paid'])).toEqual({
      siteCount: 2,
      overall: { value: 62, se: 2, n: 2 },
      channels: [{ code: 'email', mean: { value: 50, se: 4, n: 1 } }],
      determinants: [{ code: 'courtesy', mean: { value: 66, se: null, n: 2 } }],
    });
  });

  it('hold nothing that would give away by subtraction what a free site may not read', () => {
    const seen = visibleOrganisation(stored, grid, ['paid', 'free']);
    expect(seen).toMatchObject({ overall: { value: 62, se: null }, determinants: null });
    expect(JSON.stringify(seen)).not.toMatch(/66|"se":\d/);
  });

  it('are none where a site is part of them whose results the organisation may not read', () => {
    expect(visibleOrganisation(stored, grid, ['paid'])).toBeNull();
  });
});
