import { createTranslator, type Language } from '@barometer/messages';

/** An edition as it stands alone, as on screen: "Édition 2027", "2027 edition"; a name that says "edition" itself is left as it is. */
export function editionTitle(name: string, language: Language): string {
  return /[ée]dition/i.test(name) ? name : createTranslator(language)('common:edition', { name });
}
