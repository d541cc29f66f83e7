import type { Translator } from '@barometer/messages';

import { categoryName } from '../i18n/category-name.js';
import { useTexts } from '../i18n/use-texts.js';

const CODES = ['base', 'additional_site', 'physical_visits', 'extra_audits', 'discount', 'custom', 'kept'] as const;

export interface NamedLine {
  readonly code: string;
  readonly categoryCode?: string | null;
  readonly siteName?: string | null;
  readonly label?: string | null;
}

/** What a line of a price is called: its own words, or those of the catalogue, and the site that it is for. */
export function useLineName(): (line: NamedLine) => string {
  const t = useTexts();
  return ({ code, categoryCode, siteName, label }) => {
    const known = CODES.find((key) => key === code);
    const line = nameOf({ code, categoryCode, label, plain: known ? t(`orders:line.${known}`) : code }, t);
    return siteName ? t('orders:line.forSite', { line, site: siteName }) : line;
  };
}

function nameOf(
  { code, categoryCode, label, plain }: Omit<NamedLine, 'siteName'> & { readonly plain: string },
  t: Translator,
): string {
  if (code === 'base' && categoryCode) return t('orders:line.baseOf', { category: categoryName(t, categoryCode) });
  if (code === 'discount' && label) return t('quotes:version.wholeDiscount', { label });
  return label ?? plain;
}
