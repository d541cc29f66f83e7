import fc from 'fast-check';
import { territoryOfDepartment, type TaxTerritory } from './territories.js';
import { totalsOf, type VatCase, vatCentsOf, type VatRule, vatRuleOf, VatUnknown } from './vat.js';

const fromParis = (buyerTerritory: TaxTerritory, isBuyerTaxable: boolean): VatCase => ({
  sellerTerritory: 'metropolitan',
  buyerTerritory,
  isBuyerTaxable,
});
const standard = (basisPoints: number): VatRule => ({ treatment: 'standard', basisPoints });
const none = (treatment: VatRule['treatment']): VatRule => ({ treatment, basisPoints: 0 });

describe('the tax of a service', () => {
  it.each<[title: string, supply: VatCase, day: string, rule: VatRule]>([
    ['a town hall of the mainland', fromParis('metropolitan', false), '2027-03-01', standard(2000)],
    ['a taxable company of the mainland', fromParis('metropolitan', true), '2027-03-01', standard(2000)],
    ['the last day of the old rate', fromParis('metropolitan', false), '2013-12-31', standard(1960)],
    ['the first day of the new rate', fromParis('metropolitan', false), '2014-01-01', standard(2000)],
    ['a body of Guadeloupe that is not taxable', fromParis('guadeloupe', false), '2027-03-01', standard(2000)],
    ['a taxable body of Guadeloupe', fromParis('guadeloupe', true), '2027-03-01', standard(850)],
    ['a taxable body of Martinique', fromParis('martinique', true), '2027-03-01', standard(850)],
    ['a taxable body of La Réunion', fromParis('reunion', true), '2027-03-01', standard(850)],
    ['a taxable body of Guyane', fromParis('guyane', true), '2027-03-01', none('outside_scope')],
    ['a taxable body of Mayotte', fromParis('mayotte', true), '2027-03-01', none('outside_scope')],
    ['a taxable body of Polynesia', fromParis('overseas_collectivity', true), '2027-03-01', none('outside_scope')],
    [
      'a taxable buyer of another member state',
      fromParis('european_union', true),
      '2027-03-01',
      none('reverse_charge'),
    ],
    ['a buyer of another member state that is not', fromParis('european_union', false), '2027-03-01', standard(2000)],
    ['a taxable buyer outside the Union', fromParis('elsewhere', true), '2027-03-01', none('outside_scope')],
    [
      'a seller that charges none',
      { ...fromParis('metropolitan', false), isSellerExempt: true },
      '2027-03-01',
      none('exempt'),
    ],
    [
      'a seller of La Réunion and a buyer that is not taxable',
      { sellerTerritory: 'reunion', buyerTerritory: 'metropolitan', isBuyerTaxable: false },
      '2027-03-01',
      standard(850),
    ],
  ])('%s', (_, supply, day, rule) => {
    expect(vatRuleOf(supply, day)).toEqual(rule);
  });

  it('is not known before the first rate of the table', () => {
    expect(() => vatRuleOf(fromParis('metropolitan', false), '1999-12-31')).toThrow(VatUnknown);
  });

  it('finds the territory by the department', () => {
    expect(['2A', '75', '971', '973', '988', null].map(territoryOfDepartment)).toEqual([
      'metropolitan',
      'metropolitan',
      'guadeloupe',
      'guyane',
      'overseas_collectivity',
      'metropolitan',
    ]);
  });
});

describe('totals', () => {
  it('round the tax once for each rule, half up', () => {
    const lines = [25, 25, 10].map((netCents) => ({ netCents, vat: standard(850) }));
    expect(totalsOf(lines)).toMatchObject({ netCents: 60, vatCents: 5, grossCents: 65 });
    expect(lines.reduce((total, { netCents }) => total + vatCentsOf(netCents, 850), 0)).toBe(5);
    expect(vatCentsOf(3, 5000)).toBe(2);
    expect(vatCentsOf(-3, 5000)).toBe(-2);
  });

  it('keep rules apart, the highest rate first', () => {
    const lines = [
      { netCents: 1000, vat: none('outside_scope') },
      { netCents: 1000, vat: standard(850) },
      { netCents: 1000, vat: standard(2000) },
    ];
    expect(totalsOf(lines).vatGroups.map(({ basisPoints, vatCents }) => [basisPoints, vatCents])).toEqual([
      [2000, 200],
      [850, 85],
      [0, 0],
    ]);
  });

  it('add up to the cent, whatever the lines and their order', () => {
    const line = fc.record({
      netCents: fc.integer({ min: -500_000, max: 500_000 }),
      vat: fc.constantFrom(standard(2000), standard(850), none('exempt'), none('reverse_charge')),
    });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const totals = totalsOf(lines);
        expect(totals.grossCents).toBe(totals.netCents + totals.vatCents);
        expect(totals.vatGroups.reduce((sum, { netCents }) => sum + netCents, 0)).toBe(
          lines.reduce((sum, { netCents }) => sum + netCents, 0),
        );
        expect(totalsOf(lines.toReversed())).toEqual(totals);
      }),
    );
  });
});
