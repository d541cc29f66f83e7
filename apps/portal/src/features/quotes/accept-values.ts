import type { QuoteAcceptance, QuoteVersionPartsFragment } from '../../gql/graphql.js';
import type { Translator } from '@barometer/messages';
import type { SubmitOutcome } from '../../ui/form/index.js';

/** A payer as it is typed. */
export interface TypedPayer {
  readonly payerId: string;
  readonly serviceCode: string;
  readonly commitmentNumber: string;
  readonly contractNumber: string;
  readonly number: string;
  readonly signatory: string;
}

export interface AcceptValues extends Record<string, unknown> {
  readonly payers: readonly TypedPayer[];
  /** The payer, from zero, of each site; one that is not named is paid by the first. */
  readonly payerOfSite: Readonly<Record<string, number>>;
  readonly staffInformed: boolean;
  readonly dataProtectionRead: boolean;
}

export function emptyPayer(payerId: string): TypedPayer {
  return { payerId, serviceCode: '', commitmentNumber: '', contractNumber: '', number: '', signatory: '' };
}

/** The payer, from zero, that pays for a site. */
export function payerOf({ payerOfSite }: Pick<AcceptValues, 'payerOfSite'>, siteId: string): number {
  return payerOfSite[siteId] ?? 0;
}

/** What each payer pays of a version, in cents before tax; what is of no site goes to the first. */
export function partsOf(
  values: Pick<AcceptValues, 'payers' | 'payerOfSite'>,
  { siteTotals }: Pick<QuoteVersionPartsFragment, 'siteTotals'>,
): number[] {
  return values.payers.map((_, index) =>
    siteTotals
      .filter(({ siteId }) => (siteId ? payerOf(values, siteId) : 0) === index)
      .reduce((sum, { netCents }) => sum + netCents, 0),
  );
}

/** Without a payer: the sites that it paid for go back to the first, those of the payers after it stay theirs. */
export function withoutPayer(values: AcceptValues, removed: number): Pick<AcceptValues, 'payers' | 'payerOfSite'> {
  return {
    payers: values.payers.filter((_, index) => index !== removed),
    payerOfSite: Object.fromEntries(
      Object.entries(values.payerOfSite).flatMap(([siteId, index]) =>
        index === removed ? [] : [[siteId, index > removed ? index - 1 : index]],
      ),
    ),
  };
}

/** What is missing, in the order of the form. */
export function problemsOf(values: AcceptValues, siteIds: readonly string[], t: Translator): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const [index, { number, signatory }] of values.payers.entries()) {
    if (number.trim() === '') problems[`payers.${index}.number`] = t('quotes:accept.needOrder');
    if (signatory.trim() === '') problems[`payers.${index}.signatory`] = t('quotes:accept.needSignatory');
    if (!siteIds.some((siteId) => payerOf(values, siteId) === index)) {
      problems[`payers.${index}.sites`] = t('quotes:accept.needSites');
    }
  }
  if (!values.staffInformed) problems['staffInformed'] = t('quotes:accept.needStaff');
  if (!values.dataProtectionRead) problems['dataProtectionRead'] = t('quotes:accept.needNotice');
  return problems;
}

/** The acceptance as the server takes it. */
export function acceptanceOf(
  values: AcceptValues,
  { quoteId, version, siteIds }: { readonly quoteId: string; readonly version: number; readonly siteIds: string[] },
): QuoteAcceptance {
  return {
    quoteId,
    version,
    payers: values.payers.map(
      ({ payerId, serviceCode, commitmentNumber, contractNumber, number, signatory }, index) => ({
        payerId: payerId === '' ? null : payerId,
        serviceCode: serviceCode || null,
        commitmentNumber: commitmentNumber || null,
        contractNumber: contractNumber || null,
        siteIds: siteIds.filter((siteId) => payerOf(values, siteId) === index),
        purchaseOrder: { number, signatory },
      }),
    ),
    staffInformed: values.staffInformed,
    dataProtectionRead: values.dataProtectionRead,
  };
}

/** What the server refuses of the payers concerns all of them: it is said above the form. */
export function refusalOf({ field, message }: { readonly field: string; readonly message: string }): SubmitOutcome {
  return [field === 'payers' ? { message } : { field, message }];
}
