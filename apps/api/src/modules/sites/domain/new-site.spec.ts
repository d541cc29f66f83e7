import { checkTypedSite, isSameSite } from './new-site.js';

const typed = { name: 'Hôtel de ville', isCentral: true, isCertified: false, hasSocialAccount: true };

describe('checking a typed site', () => {
  it('trims what was typed and keeps nothing for empty', () => {
    expect(checkTypedSite({ ...typed, name: '  Hôtel   de ville ', postcode: ' 31 000 ', city: '  ' })).toEqual({
      ...typed,
      postcode: '31000',
      city: null,
    });
  });

  it('names the first problem', () => {
    expect(checkTypedSite({ ...typed, name: ' ', postcode: 'x' })).toBe('name_missing');
    expect(checkTypedSite({ ...typed, name: 'x'.repeat(201) })).toBe('name_too_long');
    expect(checkTypedSite({ ...typed, postcode: '2A000' })).toBe('postcode_invalid');
    expect(checkTypedSite({ ...typed, city: 'x'.repeat(101) })).toBe('city_too_long');
  });

  it('tells two sites apart by any of their traits', () => {
    const site = { ...typed, postcode: '31000', city: 'Toulouse' };
    expect(isSameSite(site, { ...site })).toBe(true);
    for (const change of [
      { name: 'Annexe' },
      { isCentral: false },
      { isCertified: true },
      { hasSocialAccount: false },
      { postcode: null },
      { city: null },
    ]) {
      expect(isSameSite(site, { ...site, ...change })).toBe(false);
    }
  });
});
