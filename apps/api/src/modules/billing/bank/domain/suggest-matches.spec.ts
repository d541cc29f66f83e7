import { fc, test as property } from '@fast-check/jest';
import { type OpenInvoice, suggestMatches, type TransferIn } from './suggest-matches.js';
import { sumTo } from './sum-to.js';

const lille: OpenInvoice = {
  id: 'lille 1',
  number: 'FA-2027-00001',
  payerId: 'lille',
  payerName: 'Commune de Lille',
  siret: '21590350100017',
  openCents: 468_000,
  issuedOn: '2027-11-15',
};
const lilleAgain: OpenInvoice = { ...lille, id: 'lille 2', number: 'FA-2027-00012', openCents: 100_000 };
const nord: OpenInvoice = {
  ...lille,
  id: 'nord',
  number: 'FA-2027-00002',
  payerId: 'nord',
  payerName: 'Département du Nord',
  siret: null,
  openCents: 588_000,
};
const invoices = [lilleAgain, nord, lille];
const transfer = (amountCents: number, label: string, counterparty = ''): TransferIn => ({
  amountCents,
  label,
  counterparty,
});
const first = (given: TransferIn) => suggestMatches(given, invoices)[0];

describe('what a transfer may pay', () => {
  it.each(['VIR FA-2027-00001', 'fa 2027 00001', 'FACTURE FA202700001/DGFIP', 'TEST-FA-2027-00001', 'FA.2027.00001.'])(
    'is the invoice that its label names: %s',
    (label) => {
      expect(first(transfer(468_000, label))).toEqual({
        allocations: [{ invoiceId: 'lille 1', amountCents: 468_000 }],
        restCents: 0,
        reasons: [{ code: 'number_in_label', number: 'FA-2027-00001' }, { code: 'exact' }],
        confidence: 95,
      });
    },
  );

  it('is not an invoice whose number is only the beginning of the one that is named', () => {
    expect(first(transfer(1, 'FA-2027-000012'))).toBeUndefined();
  });

  it('says that a transfer is one euro short, or over by what it is', () => {
    expect(first(transfer(467_900, 'FA-2027-00001'))?.reasons).toContainEqual({ code: 'short', cents: 100 });
    expect(first(transfer(470_000, 'FA-2027-00001'))).toMatchObject({
      restCents: 2_000,
      reasons: [{ code: 'number_in_label' }, { code: 'over', cents: 2_000 }],
    });
  });

  it('is several invoices named at once, of several payers', () => {
    expect(first(transfer(1_056_000, 'FA-2027-00001 ET FA-2027-00002'))).toMatchObject({
      allocations: [
        { invoiceId: 'lille 1', amountCents: 468_000 },
        { invoiceId: 'nord', amountCents: 588_000 },
      ],
      confidence: 95,
    });
  });

  it('is what the payer owes whose SIRET, SIREN or name it bears, when the sum is right', () => {
    for (const [label, confidence] of [
      ['DGFIP 215 903 501 00017', 90],
      ['DGFIP 215903501', 90],
      ['VIREMENT LILLE MAIRIE', 75],
    ] as const) {
      expect(first(transfer(568_000, label))).toMatchObject({
        allocations: [{ invoiceId: 'lille 1' }, { invoiceId: 'lille 2' }],
        confidence,
      });
    }
    expect(first(transfer(100, 'DEPARTEMENT'))).toBeUndefined();
  });

  it('is an invoice of its very amount, surer when there is only one', () => {
    expect(first(transfer(588_000, 'VIREMENT'))).toMatchObject({
      confidence: 60,
      reasons: [{ code: 'same_amount' }, { code: 'exact' }],
    });
    const twins = suggestMatches(transfer(588_000, 'VIREMENT'), [nord, { ...nord, id: 'twin', payerId: 'twin' }]);
    expect(twins.map(({ confidence }) => confidence)).toEqual([30, 30]);
  });

  it('is nothing for money that left', () => {
    expect(suggestMatches(transfer(-468_000, 'FA-2027-00001'), invoices)).toEqual([]);
  });

  const owed = fc.array(fc.integer({ min: 1, max: 500_000 }), { minLength: 1, maxLength: 60 });

  property.prop([owed, fc.integer({ min: 1, max: 5_000_000 })])(
    'never gives an invoice more than it is owed, nor more than came in',
    (cents, amountCents) => {
      const open = cents.map((openCents, at) => ({ ...lille, id: String(at), number: `FA-2027-${at}`, openCents }));
      for (const { allocations, restCents } of suggestMatches(transfer(amountCents, 'LILLE'), open)) {
        for (const { invoiceId, amountCents: share } of allocations)
          expect(share).toBeLessThanOrEqual(open[Number(invoiceId)]?.openCents ?? 0);
        expect(allocations.reduce((sum, allocation) => sum + allocation.amountCents, restCents)).toBe(amountCents);
      }
    },
  );

  property.prop([owed])('finds the sum of all that a payer owes, however many invoices', (cents) => {
    const items = cents.map((openCents) => ({ openCents }));
    const found = sumTo(
      items,
      cents.reduce((sum, each) => sum + each, 0),
    );
    expect(found).toHaveLength(items.length);
  });
});
