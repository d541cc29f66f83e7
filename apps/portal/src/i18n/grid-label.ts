import type { Language } from '@barometer/messages';

/** The apostrophes of a text of the grid as they are printed: grids are typed with straight ones. */
export function printed(text: string): string {
  return text.replaceAll("'", '\u2019');
}

/** The wording of a criterion in the reader's language, as it is printed. */
export function gridLabel(
  language: Language,
  { labelFr, labelEn }: { readonly labelFr: string; readonly labelEn: string },
): string {
  return printed(language === 'fr' ? labelFr : labelEn);
}
