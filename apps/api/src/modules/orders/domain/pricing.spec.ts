import { fc, test as property } from '@fast-check/jest';
import { priceOf, PriceUnknown, type Prices, vatOf } from './pricing.js';

const prices: Prices = {
  vatBasisPoints: 2000,
  lines: [
    { code: 'base', categoryCode: 'city_20k_50k', amountCents: 290_000 },
    { code: 'base', categoryCode: 'department', amountCents: 490_000 },
    { code: 'additional_site', categoryCode: null, amountCents: 145_000 },
    { code: 'physical_visits', categoryCode: null, amountCents: 90_050 },
  ],
};

describe('pricing', () => {
  it('takes the base of the category for the first site and adds the others', () => {
    const price = priceOf(prices, 'city_20k_50k', [
      { name: 'Hôtel de ville', physicalVisits: true },
      { name: 'Mairie annexe', physicalVisits: false },
    ]);
    expect(price.lines.map(({ code, siteName, totalCents }) => [code, siteName, totalCents])).toEqual([
      ['base', 'Hôtel de ville', 290_000],
      ['physical_visits', 'Hôtel de ville', 90_050],
      ['additional_site', 'Mairie annexe', 145_000],
    ]);
    expect(price).toMatchObject({ netCents: 525_050, vatCents: 105_010, grossCents: 630_060 });
  });

  it('counts sites without a name together', () => {
    const { lines } = priceOf(prices, 'department', [
      { name: null, physicalVisits: true },
      { name: null, physicalVisits: true },
      { name: null, physicalVisits: false },
    ]);
    expect(lines.map(({ code, quantity, totalCents }) => [code, quantity, totalCents])).toEqual([
      ['base', 1, 490_000],
      ['physical_visits', 2, 180_100],
      ['additional_site', 2, 290_000],
    ]);
  });

  it('takes every site as an additional one once the base was bought', () => {
    const sites = [
      { name: 'Mairie annexe', physicalVisits: true },
      { name: 'Médiathèque', physicalVisits: false },
    ];
    const price = priceOf(prices, 'department', sites, { isBaseBought: true });
    expect(price.lines.map(({ code, totalCents }) => [code, totalCents])).toEqual([
      ['additional_site', 145_000],
      ['physical_visits', 90_050],
      ['additional_site', 145_000],
    ]);
  });

  it('asks nothing for no site', () => {
    expect(priceOf(prices, 'region', [])).toMatchObject({ lines: [], netCents: 0, grossCents: 0 });
  });

  it('refuses a category without a price', () => {
    expect(() => priceOf(prices, 'region', [{ name: null, physicalVisits: false }])).toThrow(PriceUnknown);
  });

  it.each([
    [1, 2000, 0],
    [2, 2000, 0],
    [3, 2000, 1],
    [100, 550, 6],
    [99, 550, 5],
    [0, 2000, 0],
  ])('rounds the VAT on %i cents at %i basis points half up to %i', (net, rate, vat) => {
    expect(vatOf(net, rate)).toBe(vat);
  });

  const site = fc.record({ name: fc.option(fc.string()), physicalVisits: fc.boolean() });
  const someSites = fc.array(site, { minLength: 1, maxLength: 60 });
  const priceLists = fc.record({
    vatBasisPoints: fc.integer({ min: 0, max: 3000 }),
    lines: fc
      .tuple(fc.nat(2_000_000), fc.nat(2_000_000), fc.nat(2_000_000))
      .map(([base, additional, visits]): Prices['lines'] => [
        { code: 'base', categoryCode: 'region', amountCents: base },
        { code: 'additional_site', categoryCode: null, amountCents: additional },
        { code: 'physical_visits', categoryCode: null, amountCents: visits },
      ]),
  });

  property.prop([priceLists, someSites])('adds up, in whole cents, to what each site costs', (list, sites) => {
    const price = priceOf(list, 'region', sites);
    const [base, additional, visits] = list.lines.map((line) => line.amountCents) as [number, number, number];
    const expected =
      base + additional * (sites.length - 1) + visits * sites.filter(({ physicalVisits }) => physicalVisits).length;
    expect(price.netCents).toBe(expected);
    expect(price.lines.reduce((sum, line) => sum + line.totalCents, 0)).toBe(expected);
    expect(price.lines.every((line) => line.totalCents === line.unitCents * line.quantity)).toBe(true);
    expect(price.grossCents).toBe(price.netCents + price.vatCents);
    expect([price.netCents, price.vatCents, price.grossCents].every(Number.isSafeInteger)).toBe(true);
  });

  property.prop([fc.nat(2_000_000_000), fc.integer({ min: 0, max: 3000 })])(
    'rounds VAT to the nearest cent and upwards at a half',
    (net, rate) => {
      const doubledError = 2n * (BigInt(vatOf(net, rate)) * 10_000n - BigInt(net) * BigInt(rate));
      expect(doubledError > -10_000n && doubledError <= 10_000n).toBe(true);
    },
  );

  property.prop([priceLists, someSites])('asks the same with and without the names of the sites', (list, sites) => {
    const named = priceOf(list, 'region', sites);
    const unnamed = priceOf(
      list,
      'region',
      sites.map((each) => ({ ...each, name: null })),
    );
    expect(unnamed.grossCents).toBe(named.grossCents);
  });
});
