import type { Translator } from '@barometer/messages';

import type { SaveEditionSettings } from '../../../../gql/graphql.js';
import { amountInput, hundredthsOf, percentInput } from '../../../../i18n/hundredths.js';
import type { SettableEdition } from './edition-settings.js';

/** Prices that are the same for all; they are named as the lines of the list. */
const FOR_ALL = ['additional_site', 'physical_visits'] as const;

/** The price list as it is typed: amounts before tax in euros, the tax in percent. */
export interface TypedPrices {
  /** By category. */
  base: Record<string, string>;
  additional_site: string;
  physical_visits: string;
  vatBasisPoints: string;
}

export function typedPrices({ categories, priceList }: SettableEdition, language: 'fr' | 'en'): TypedPrices {
  const { lines, vatBasisPoints } = priceList;
  const amount = (code: string, category: string | null): string => {
    const ofCode = lines.filter((line) => line.code === code);
    const found =
      ofCode.find(({ categoryCode }) => categoryCode === category) ?? ofCode.find((line) => !line.categoryCode);
    return found ? amountInput(found.amountCents, language) : '';
  };
  return {
    base: Object.fromEntries(categories.map(({ code }) => [code, amount('base', code)])),
    additional_site: amount('additional_site', null),
    physical_visits: amount('physical_visits', null),
    vatBasisPoints: percentInput(vatBasisPoints, language),
  };
}

/** What is sent; the amounts were checked to be some. */
export function priceInput({ base, vatBasisPoints, ...forAll }: TypedPrices): SaveEditionSettings['prices'] {
  return {
    vatBasisPoints: hundredthsOf(vatBasisPoints) ?? 0,
    lines: [
      ...Object.entries(base).map(([categoryCode, typed]) => ({
        code: 'base' as const,
        categoryCode,
        amountCents: hundredthsOf(typed) ?? 0,
      })),
      ...FOR_ALL.filter((code) => forAll[code].trim() !== '').map((code) => ({
        code,
        categoryCode: null,
        amountCents: hundredthsOf(forAll[code]) ?? 0,
      })),
    ],
  };
}

/** Amounts that are none. A price for all that is left empty is sent as missing: whether it may, the server says. */
export function priceProblems(t: Translator, { base, vatBasisPoints, ...forAll }: TypedPrices): Record<string, string> {
  const amounts = [
    ...Object.entries(base).map(([category, typed]) => [`prices.base.${category}`, typed] as const),
    ...FOR_ALL.filter((code) => forAll[code].trim() !== '').map((code) => [`prices.${code}`, forAll[code]] as const),
  ];
  const wrong = amounts.filter(([, typed]) => hundredthsOf(typed) === null);
  return {
    ...Object.fromEntries(wrong.map(([field]) => [field, t('editionSettings:catalogue.amountMissing')])),
    ...(hundredthsOf(vatBasisPoints) === null
      ? { 'prices.vatBasisPoints': t('editionSettings:catalogue.percentMissing') }
      : {}),
  };
}
