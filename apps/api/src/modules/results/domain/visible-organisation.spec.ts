import { type PooledResult, poolSites } from '@barometer/scoring';
import { type MemberSite, visibleOrganisation } from './visible-organisation.js';

const grid = { channels: ['phone', 'email'], determinants: ['courtesy'] };
/** A row that no pooling of the sites below gives, so that one sees where a mean was read. */
const stored: PooledResult = {
  sites: 2,
  overall: { value: 62, se: 2, n: 2 },
  channels: { email: { value: 99, se: 4, n: 1 } },
  determinants: { courtesy: { value: 66, n: 2 } },
};
const site = (reference: string, value: number, level: MemberSite['level'] = 'paid'): MemberSite => ({
  reference,
  level,
  figures: {
    overall: { value, se: 3 },
    channels: { phone: { value, se: null } },
    determinants: { courtesy: value },
  },
});

describe('the mean figures of an organisation', () => {
  it('are those that the run stored where all its sites take part paid, with the interval of the method', () => {
    const seen = visibleOrganisation(stored, grid, [site('b', 40), site('a', 60)]);
    expect(seen).toEqual({
      siteCount: 2,
      overall: { value: 62, se: 2, low: 62 - 2 * 1.959963984540054, high: 62 + 2 * 1.959963984540054, n: 2 },
      channels: [{ code: 'email', mean: { value: 99, se: 4, low: 99 - 4 * 1.959963984540054, high: 100, n: 1 } }],
      determinants: [{ code: 'courtesy', mean: { value: 66, se: null, low: null, high: null, n: 2 } }],
    });
  });

  it('are over the paid sites alone where one is free, and change with nothing of that one', () => {
    const seen = visibleOrganisation(stored, grid, [site('a', 60), site('b', 40), site('c', 90, 'free')]);
    expect(seen).toMatchObject({ siteCount: 2, overall: { value: 50, n: 2 } });
    expect(visibleOrganisation(stored, grid, [site('a', 60), site('b', 40), site('c', 10, 'free')])).toEqual(seen);
  });

  it('hold nothing of a site whose results the organisation may not read', () => {
    expect(visibleOrganisation(stored, grid, [site('a', 60)])).toMatchObject({ siteCount: 1, overall: { value: 60 } });
  });

  it('are pooled as the run would have pooled them where it is of a time before the row was kept', () => {
    const sites = [site('c', 0.3), site('a', 0.1), site('b', 0.2)];
    const inOrder = [0.1, 0.2, 0.3].map((value) => site('', value).figures);
    expect(visibleOrganisation(null, grid, sites)?.overall.value).toBe(poolSites(inOrder).overall.value);
    expect(visibleOrganisation(null, grid, sites)?.channels).toEqual([
      { code: 'phone', mean: expect.objectContaining({ se: null, low: null, high: null, n: 3 }) },
    ]);
  });

  it('are none for a free participation', () => {
    expect(visibleOrganisation({ ...stored, sites: 1 }, grid, [site('a', 60, 'free')])).toBeNull();
  });
});
