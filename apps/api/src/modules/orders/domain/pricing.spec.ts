import { fc, test as property } from '@fast-check/jest';
import { priceOf, PriceUnknown, type Prices, type SiteToPrice } from './pricing.js';

const prices: Prices = {
  lines: [
    { code: 'base', categoryCode: 'city_20k_50k', amountCents: 290_000 },
    { code: 'base', categoryCode: 'department', amountCents: 490_000 },
    { code: 'additional_site', categoryCode: null, amountCents: 145_000 },
    { code: 'additional_site', categoryCode: null, fromSite: 10, amountCents: 120_000 },
    { code: 'additional_site', categoryCode: null, fromSite: 25, amountCents: 100_000 },
    { code: 'physical_visits', categoryCode: null, amountCents: 90_050 },
    { code: 'extra_audits', categoryCode: null, amountCents: 9_000 },
  ],
};

const aSite = (changes: Partial<SiteToPrice> = {}): SiteToPrice => ({
  siteId: null,
  name: null,
  physicalVisits: false,
  extraAudits: 0,
  ...changes,
});
const sum = (lines: readonly { readonly totalCents: number }[]): number =>
  lines.reduce((total, { totalCents }) => total + totalCents, 0);

describe('pricing', () => {
  it('takes the base of the category for the first site and adds the others', () => {
    const lines = priceOf(prices, 'city_20k_50k', [
      aSite({ name: 'Hôtel de ville', physicalVisits: true }),
      aSite({ name: 'Mairie annexe', extraAudits: 3 }),
    ]);
    expect(lines.map(({ code, siteName, quantity, totalCents }) => [code, siteName, quantity, totalCents])).toEqual([
      ['base', 'Hôtel de ville', 1, 290_000],
      ['physical_visits', 'Hôtel de ville', 1, 90_050],
      ['additional_site', 'Mairie annexe', 1, 145_000],
      ['extra_audits', 'Mairie annexe', 3, 27_000],
    ]);
  });

  it('counts sites without a name together', () => {
    const lines = priceOf(prices, 'department', [
      aSite({ physicalVisits: true }),
      aSite({ physicalVisits: true }),
      aSite(),
    ]);
    expect(lines.map(({ code, quantity, totalCents }) => [code, quantity, totalCents])).toEqual([
      ['base', 1, 490_000],
      ['physical_visits', 2, 180_100],
      ['additional_site', 2, 290_000],
    ]);
  });

  it('falls by slices: the tenth site is cheaper, and none before it', () => {
    const lines = priceOf(
      prices,
      'department',
      Array.from({ length: 26 }, (_, at) => aSite({ name: `Site ${at + 1}` })),
    );
    expect([1, 2, 9, 10, 24, 25, 26].map((rank) => lines.find(({ siteRank }) => siteRank === rank)?.unitCents)).toEqual(
      [490_000, 145_000, 145_000, 120_000, 120_000, 100_000, 100_000],
    );
  });

  it('goes on from the sites of earlier orders', () => {
    const lines = priceOf(prices, 'department', [aSite({ name: 'A' }), aSite({ name: 'B' })], { sitesBefore: 8 });
    expect(lines.map(({ code, siteRank, totalCents }) => [code, siteRank, totalCents])).toEqual([
      ['additional_site', 9, 145_000],
      ['additional_site', 10, 120_000],
    ]);
  });

  it('asks nothing for no site', () => {
    expect(priceOf(prices, 'region', [])).toEqual([]);
  });

  it('refuses a category without a price', () => {
    expect(() => priceOf(prices, 'region', [aSite()])).toThrow(PriceUnknown);
  });

  const site = fc.record({
    siteId: fc.constant(null),
    name: fc.option(fc.string()),
    physicalVisits: fc.boolean(),
    extraAudits: fc.nat(13),
  });
  const someSites = fc.array(site, { minLength: 1, maxLength: 60 });

  property.prop([someSites])('adds up, in whole cents, and never costs less with a site more', (sites) => {
    const lines = priceOf(prices, 'department', sites);
    expect(lines.every((line) => line.totalCents === line.unitCents * line.quantity)).toBe(true);
    expect(sum(lines)).toBeGreaterThan(sum(priceOf(prices, 'department', sites.slice(0, -1))));
  });

  property.prop([someSites, fc.nat(60)])('asks the same in one order and in two', (sites, at) => {
    const before = priceOf(prices, 'department', sites.slice(0, at));
    const sitesBefore = Math.min(at, sites.length);
    const after = priceOf(prices, 'department', sites.slice(at), { sitesBefore });
    expect(sum(before) + sum(after)).toBe(sum(priceOf(prices, 'department', sites)));
  });

  property.prop([someSites])('asks the same with and without the names of the sites', (sites) => {
    const unnamed = sites.map((each) => ({ ...each, name: null }));
    expect(sum(priceOf(prices, 'department', unnamed))).toBe(sum(priceOf(prices, 'department', sites)));
  });
});
