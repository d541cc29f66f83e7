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
}
