import { fc, test as property } from '@fast-check/jest';
import type { Prices } from '../../orders/index.js';
import type { Discount } from './discounts.js';
import { listLines } from './list-lines.js';
import { amountsOf, linesToOrder, type QuoteContent, type QuoteLine, totalsOfSites } from './quote-content.js';
import { changesBetween } from './version-changes.js';

const prices: Prices = {
  lines: [
    { code: 'base', categoryCode: null, amountCents: 290_001 },
    { code: 'additional_site', categoryCode: null, amountCents: 145_003 },
    { code: 'physical_visits', categoryCode: null, amountCents: 90_050 },
    { code: 'extra_audits', categoryCode: null, amountCents: 9_007 },
  ],
};
const aSite = (siteId: string, changes: Partial<QuoteContent['sites'][number]> = {}) => ({
  siteId,
  siteName: `Site ${siteId}`,
  physicalVisits: false,
  extraAudits: 0,
  ...changes,
});
const aCustomLine = (changes: Partial<QuoteLine> = {}): QuoteLine => ({
  key: 'training',
  code: 'custom',
  categoryCode: null,
  siteId: null,
  siteName: null,
  siteRank: null,
  label: 'Restitution sur place',
  quantity: 2,
  unitCents: 45_000,
  totalCents: 90_000,
  discount: null,
  ...changes,
});
const content = (sites: QuoteContent['sites'], changes: Partial<QuoteContent> = {}): QuoteContent => ({
  sites,
  lines: listLines(prices, 'region', sites, { sitesBefore: 0 }),
  discount: null,
  isDemonstration: true,
  ...changes,
});
const discounted = (lines: readonly QuoteLine[], discount: Discount): QuoteLine[] =>
  lines.map((line) => ({ ...line, discount }));
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

describe('what a quote says', () => {
  it('orders each line with its discount, and of the discount on the whole the share of each site', () => {
    const sites = [aSite('a', { physicalVisits: true }), aSite('b')];
    const [base, ...others] = listLines(prices, 'region', sites, { sitesBefore: 0 });
    if (base === undefined) throw new Error('There is no line.');
    const lines = linesToOrder(
      content(sites, {
        lines: [...discounted([base], { kind: 'percent', value: 1_000 }), ...others, aCustomLine()],
        discount: { kind: 'amount', value: 10_000, label: 'Geste réseau' },
      }),
    );
    expect(lines.map(({ code, siteId, label, totalCents }) => [code, siteId, label, totalCents])).toEqual([
      ['base', 'a', null, 290_001],
      ['discount', 'a', null, -29_000],
      ['physical_visits', 'a', null, 90_050],
      ['additional_site', 'b', null, 145_003],
      ['custom', null, 'Restitution sur place', 90_000],
      ['discount', 'a', 'Geste réseau', -5_990],
      ['discount', 'b', 'Geste réseau', -2_474],
      ['discount', null, 'Geste réseau', -1_536],
    ]);
  });

  it('adds up per site, what is of no site last', () => {
    const sites = [aSite('a'), aSite('b', { extraAudits: 2 })];
    const lines = [aCustomLine(), ...listLines(prices, 'region', sites, { sitesBefore: 4 })];
    expect(totalsOfSites(content(sites, { lines })).map(({ siteName, netCents }) => [siteName, netCents])).toEqual([
      ['Site a', 145_003],
      ['Site b', 163_017],
      [null, 90_000],
    ]);
  });

  const someSites = fc.uniqueArray(fc.record({ id: fc.nat(60), visits: fc.boolean(), extra: fc.nat(9) }), {
    selector: ({ id }) => id,
    minLength: 1,
    maxLength: 40,
  });
  const someContent = fc
    .record({
      sites: someSites,
      percent: fc.integer({ min: 1, max: 9_999 }),
      amount: fc.integer({ min: 1, max: 99_999 }),
    })
    .map(({ sites, percent, amount }) => {
      const quoted = sites.map(({ id, visits, extra }) =>
        aSite(String(id), { physicalVisits: visits, extraAudits: extra }),
      );
      const lines = listLines(prices, 'region', quoted, { sitesBefore: 0 });
      return content(quoted, {
        lines: [...discounted(lines, { kind: 'percent', value: percent }), aCustomLine()],
        discount: { kind: 'amount', value: Math.min(amount, 90_000), label: 'Remise' },
      });
    });

  property.prop([someContent])('orders to the cent what it says, site by site', (quote) => {
    const { netCents } = amountsOf(quote);
    expect(sum(linesToOrder(quote).map(({ totalCents }) => totalCents))).toBe(netCents);
    expect(sum(totalsOfSites(quote).map((site) => site.netCents))).toBe(netCents);
    expect(totalsOfSites(quote).every((site) => site.netCents >= 0)).toBe(true);
  });

  property.prop([someContent, someContent])('differs from another version by exactly its changes', (one, other) => {
    const moved = changesBetween(one, other).map(
      ({ before, after }) => (after?.netCents ?? 0) - (before?.netCents ?? 0),
    );
    expect(sum(moved)).toBe(amountsOf(other).netCents - amountsOf(one).netCents);
    expect(changesBetween(one, one)).toEqual([]);
  });
});

describe('what differs between two versions', () => {
  it('names lines that were added, removed and changed, with both amounts', () => {
    const before = content([aSite('a'), aSite('b')], { discount: { kind: 'percent', value: 1_000, label: 'Réseau' } });
    const after = content([aSite('a', { physicalVisits: true }), aSite('c')], {
      lines: [
        ...listLines(prices, 'region', [aSite('a', { physicalVisits: true }), aSite('c')], { sitesBefore: 0 }),
        aCustomLine(),
      ],
    });
    expect(
      changesBetween(before, after).map(({ kind, code, siteName, ...sides }) => [
        kind,
        code,
        siteName,
        sides.before?.netCents,
        sides.after?.netCents,
      ]),
    ).toEqual([
      ['added', 'physical_visits', 'Site a', undefined, 90_050],
      ['added', 'additional_site', 'Site c', undefined, 145_003],
      ['added', 'custom', null, undefined, 90_000],
      ['removed', 'additional_site', 'Site b', 145_003, undefined],
      ['removed', 'discount', null, -43_500, undefined],
    ]);
  });

  it('takes a site whose rank has changed for the same line at another price', () => {
    const [first, second] = [aSite('a'), aSite('b')];
    expect(
      changesBetween(content([first, second]), content([second])).map(({ kind, siteName }) => [kind, siteName]),
    ).toEqual([
      ['changed', 'Site b'],
      ['removed', 'Site a'],
    ]);
  });
});
