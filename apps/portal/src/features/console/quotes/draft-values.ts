import type { DiscountInput, DiscountKind, QuoteDraft, QuoteVersionPartsFragment } from '../../../gql/graphql.js';
import { amountInput, hundredthsOf, percentInput } from '../../../i18n/hundredths.js';
import { parisInput } from '../../../i18n/paris-input.js';
import type { Translator } from '@barometer/messages';
import { wantedSites } from '../../../ui/quotes/typed-sites.js';
import type { TypedSite } from '../../../ui/quotes/typed-sites.js';
import type { ConsoleQuote } from './quotes-question.js';

/** A discount as it is typed: no kind is none. */
export interface TypedDiscount {
  readonly kind: DiscountKind | '';
  readonly value: string;
}

export interface TypedLine {
  readonly key: string | null;
  readonly label: string;
  readonly quantity: string;
  readonly unit: string;
}

export interface DraftValues extends Record<string, unknown> {
  readonly sites: readonly TypedSite[];
  readonly lineDiscounts: Readonly<Record<string, TypedDiscount>>;
  readonly customLines: readonly TypedLine[];
  readonly discount: TypedDiscount & { readonly label: string };
  readonly note: string;
  readonly validOn: string;
}

export const noDiscount: TypedDiscount = { kind: '', value: '' };

type Language = 'fr' | 'en';

/** What the editor begins with: the draft, else the version that was sent last, else what was asked for. */
export function valuesOf(quote: ConsoleQuote, language: Language, today: string): DraftValues {
  const version = quote.draft ?? quote.versions.at(-1) ?? null;
  const sites = version?.sites ?? quote.sites;
  const others = quote.sites.filter(({ siteId }) => !sites.some((site) => site.siteId === siteId));
  const typed = (isChosen: boolean) => (site: ConsoleQuote['sites'][number]) => ({
    siteId: site.siteId,
    name: site.siteName,
    isChosen,
    visits: site.physicalVisits,
    extra: String(site.extraAudits),
  });
  const lines = version?.lines ?? [];
  return {
    sites: [...sites.map(typed(true)), ...others.map(typed(false))],
    lineDiscounts: Object.fromEntries(
      lines.flatMap(({ key, discount }) => (discount ? [[key, typedDiscount(discount, language)]] : [])),
    ),
    customLines: lines.filter(({ code }) => code === 'custom').map((line) => typedLine(line, language)),
    discount: version?.discount
      ? { ...typedDiscount(version.discount, language), label: version.discount.label ?? '' }
      : { ...noDiscount, label: '' },
    note: version?.note ?? '',
    validOn: (quote.draft ? parisInput(quote.draft.validUntil) : today).slice(0, 10),
  };
}

/** What is wrong with what is typed, by field. */
export function problemsOf(values: DraftValues, t: Translator): Record<string, string> {
  const problems: Record<string, string> = {};
  const sites = wantedSites(values.sites);
  if (sites === null) problems['sites'] = t('quotes:ask.badExtra');
  else if (sites.length === 0) problems['sites'] = t('quotes:ask.noSiteChosen');
  if (Object.values(values.lineDiscounts).some((typed) => discountOf(typed) === undefined)) {
    problems['lineDiscounts'] = t('quotes:console.needNumber');
  }
  for (const [index, { label, quantity, unit }] of values.customLines.entries()) {
    if (label.trim() === '') problems[`customLines.${index}.label`] = t('quotes:console.needLabel');
    if (quantityOf(quantity) === null) problems[`customLines.${index}.quantity`] = t('quotes:console.needQuantity');
    if (!hundredthsOf(unit)) problems[`customLines.${index}.unit`] = t('quotes:console.needNumber');
  }
  if (discountOf(values.discount) === undefined) problems['discount.value'] = t('quotes:console.needNumber');
  if (values.discount.kind !== '' && values.discount.label.trim() === '') {
    problems['discount.label'] = t('quotes:console.needReason');
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.validOn)) problems['validOn'] = t('quotes:console.needDay');
  return problems;
}

/** The draft as the server takes it; null while something is wrong with what is typed. */
export function draftOf(values: DraftValues, t: Translator): QuoteDraft | null {
  if (Object.keys(problemsOf(values, t)).length > 0) return null;
  const whole = discountOf(values.discount);
  return {
    sites: wantedSites(values.sites) ?? [],
    lineDiscounts: Object.entries(values.lineDiscounts).flatMap(([lineKey, typed]) => {
      const discount = discountOf(typed);
      return discount ? [{ lineKey, discount }] : [];
    }),
    customLines: values.customLines.map(({ key, label, quantity, unit }) => ({
      key,
      label,
      quantity: quantityOf(quantity) ?? 1,
      unitCents: hundredthsOf(unit) ?? 0,
    })),
    discount: whole ? { ...whole, label: values.discount.label } : null,
    note: values.note,
    validOn: values.validOn,
  };
}

/** A discount as the server takes it: null for none, undefined for one whose value is no number. */
function discountOf({ kind, value }: TypedDiscount): DiscountInput | null | undefined {
  if (kind === '') return null;
  const hundredths = hundredthsOf(value);
  // Basis points are hundredths of a percentage, as cents are of a euro.
  return hundredths ? { kind, value: hundredths } : undefined;
}

function quantityOf(typed: string): number | null {
  const quantity = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  return quantity >= 1 && quantity <= 1000 ? quantity : null;
}

function typedDiscount({ kind, value }: DiscountInput, language: Language): TypedDiscount {
  return { kind, value: kind === 'percent' ? percentInput(value, language) : amountInput(value, language) };
}

function typedLine(
  { key, label, quantity, unitCents }: QuoteVersionPartsFragment['lines'][number],
  language: Language,
): TypedLine {
  return { key, label: label ?? '', quantity: String(quantity), unit: amountInput(unitCents, language) };
}
