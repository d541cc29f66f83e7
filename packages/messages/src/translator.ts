import { createInstance } from 'i18next';
import type { TFunction } from 'i18next';

import type { Language } from './language.js';
import { namespaces, resources } from './resources.js';
import type { Namespace } from './resources.js';

/** Keys are `namespace:path.to.key`; a key without namespace is read in `common`. */
export type Translator = TFunction<Namespace[]>;

const translators = new Map<Language, Translator>();

/**
 * The texts of one language for code without a screen: mails, documents, errors, exports.
 * @param language of the person who will read, not of the server
 * @returns a function from key and values to text; the same one at each call for a language
 */
export function createTranslator(language: Language): Translator {
  const known = translators.get(language);
  if (known) return known;
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { [language]: resources[language] },
    ns: [...namespaces],
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  });
  const translator: Translator = instance.getFixedT(language, [...namespaces]);
  translators.set(language, translator);
  return translator;
}
