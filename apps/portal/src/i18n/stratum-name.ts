import type { Language, Translator } from '@barometer/messages';

import { categoryName } from './category-name.js';

interface NamedTerritory {
  readonly code: string;
  readonly labelFr: string;
  readonly labelEn: string;
}

/** The name of a territory in the language on screen, or its code. */
export function territoryName(territories: readonly NamedTerritory[], code: string, language: Language): string {
  const found = territories.find((territory) => territory.code === code);
  return found ? found[language === 'fr' ? 'labelFr' : 'labelEn'] : code;
}

/** What a place's label says: a category in a territory, or the open pool. The territory is left out where there is one only. */
export function stratumName(
  t: Translator,
  label: string,
  { territories, language }: { readonly territories: readonly NamedTerritory[]; readonly language: Language },
): string {
  if (label === 'open') return t('editionSettings:openPool');
  const [category = '', territory = ''] = label.split('.');
  const name = categoryName(t, category);
  return territories.length < 2 ? name : `${name}, ${territoryName(territories, territory, language)}`;
interface NamedStratum {
  readonly categoryLabelFr: string;
  readonly categoryLabelEn: string;
  readonly territoryLabelFr: string;
  readonly territoryLabelEn: string;
}

/** A stratum in words: its category, and its territory where there is more than one. */
export function stratumName(t: Translator, language: Language, stratum: NamedStratum): string {
  const category = language === 'fr' ? stratum.categoryLabelFr : stratum.categoryLabelEn;
  const territory = language === 'fr' ? stratum.territoryLabelFr : stratum.territoryLabelEn;
  return territory === '' ? category : t('draw:stratum', { category, territory });
}

/** Names strata by their keys, and the open pool. */
export function stratumNames(
  t: Translator,
  language: Language,
  strata: readonly (NamedStratum & { readonly key: string })[],
): (key: string) => string {
  const names = new Map(strata.map((stratum) => [stratum.key, stratumName(t, language, stratum)]));
  return (key) => names.get(key) ?? (key === 'open' ? t('draw:open') : key);
}
