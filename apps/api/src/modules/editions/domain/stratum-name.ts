import { createTranslator, type Language } from '@barometer/messages';
import type { Edition } from '../edition.entity.js';

/** The name of a stratum for people, its category and its territory: “Régions, Métropole”. One that the edition does not have stands for itself. */
export function stratumName(
  { strata, categories, territories }: Pick<Edition, 'strata' | 'categories' | 'territories'>,
  key: string,
  language: Language,
): string {
  const stratum = strata.find((known) => known.key === key);
  const category = stratum && labelOf(categories[stratum.categoryCode], language);
  const territory = stratum && territories.find(({ code }) => code === stratum.territoryCode);
  if (category === undefined) return key;
  return createTranslator(language)('draw:stratum', { category, territory: labelOf(territory, language) ?? '' });
}

function labelOf(
  labels: { readonly labelFr: string; readonly labelEn: string } | undefined,
  language: Language,
): string | undefined {
  return language === 'fr' ? labels?.labelFr : labels?.labelEn;
}
