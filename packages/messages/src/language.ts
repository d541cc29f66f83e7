/** The languages every screen, mail, document and error exists in, the first being the fallback. */
export const languages = ['fr', 'en'] as const;

export type Language = (typeof languages)[number];

/**
 * Tells whether a piece of text (a part of a URL, a header) is one of our languages.
 * @param value any string, or undefined when it was absent
 */
export function isLanguage(value: string | undefined): value is Language {
  return languages.some((language) => language === value);
}
