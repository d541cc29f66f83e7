import type { Language, Translator } from '@barometer/messages';

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
