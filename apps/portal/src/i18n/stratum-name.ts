import { categoryName } from './category-name.js';
import { useLanguage } from './use-language.js';
import { useTexts } from './use-texts.js';

interface NamedTerritory {
  readonly code: string;
  readonly labelFr: string;
  readonly labelEn: string;
}

/** The name of a territory in the language on screen, or its code. */
export function territoryName(territories: readonly NamedTerritory[], code: string, language: 'fr' | 'en'): string {
  const found = territories.find((territory) => territory.code === code);
  return found ? found[language === 'fr' ? 'labelFr' : 'labelEn'] : code;
}

/**
 * Names what the label of a place or the key of a stratum says: a category in a territory, or the open pool.
 * The territory is left out where there is one only.
 */
export function useStratumName(territories: readonly NamedTerritory[]): (label: string) => string {
  const t = useTexts();
  const language = useLanguage();
  return (label) => {
    if (label === 'open') return t('draw:open');
    const [category = '', territory = ''] = label.split('.');
    const name = categoryName(t, category);
    if (territories.length < 2) return name;
    return t('draw:stratum', { category: name, territory: territoryName(territories, territory, language) });
  };
}
