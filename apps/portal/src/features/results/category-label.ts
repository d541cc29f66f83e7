import type { Language } from '@barometer/messages';

interface LabelledCategory {
  readonly code: string;
  readonly labelFr: string;
  readonly labelEn: string;
}

/** The name an edition gives a category, in the reader's language; its code where the edition has none. */
export function categoryLabel(categories: readonly LabelledCategory[], code: string, language: Language): string {
  const category = categories.find((known) => known.code === code);
  if (!category) return code;
  return language === 'fr' ? category.labelFr : category.labelEn;
}
