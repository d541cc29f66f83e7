import type { Language, Namespace } from '@barometer/messages';
import { isLanguage } from '@barometer/messages/language';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

type Catalogue = Record<Namespace, object>;

/** One language is fetched, the one on screen. */
const catalogues: Record<Language, () => Promise<Catalogue>> = {
  fr: async () => (await import('@barometer/messages/fr')).fr,
  en: async () => (await import('@barometer/messages/en')).en,
};

/** Makes every text of a language available and puts the page into it. */
export async function speak(language: Language): Promise<void> {
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: language,
      fallbackLng: false,
      resources: {},
      defaultNS: 'common',
      interpolation: { escapeValue: false },
    });
  }
  if (!i18next.hasResourceBundle(language, 'common')) {
    const catalogue = await catalogues[language]();
    for (const [namespace, texts] of Object.entries(catalogue)) i18next.addResourceBundle(language, namespace, texts);
  }
  if (i18next.language !== language) await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** The language on screen, for code outside components. */
export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : 'fr';
}

/** The language a first visitor is sent to: the first of theirs that we speak. */
export function preferredLanguage(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'fr';
}
