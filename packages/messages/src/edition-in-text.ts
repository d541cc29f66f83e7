import type { Translator } from './translator.js';

/** An edition in the middle of a sentence: "édition 2027", "2027 edition"; a name that says "edition" itself is left as it is. */
export function editionInText(t: Translator, name: string): string {
  return /[ée]dition/i.test(name) ? name : t('common:editionInText', { name });
}
