import type { Language, Namespace } from '@barometer/messages';
import { isLanguage } from '@barometer/messages/language';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

/** `visitor`: the texts of the pages anyone opens. `all`: those of the work surfaces too. */
export type Extent = 'visitor' | 'all';

type Catalogue = Partial<Record<Namespace, object>>;

/** Fetched by language and extent, when a page first needs it. */
const catalogues: Record<Language, Record<Extent, () => Promise<Catalogue>>> = {
  fr: {
    visitor: async () => ({ ...(await import('./visitor-fr.js')) }),
    all: async () => (await import('@barometer/messages/fr')).fr,
  },
  en: {
    visitor: async () => ({ ...(await import('./visitor-en.js')) }),
    all: async () => (await import('@barometer/messages/en')).en,
  },
};

const fetched = new Set<string>();

async function start(language: Language): Promise<void> {
  if (i18next.isInitialized) return;
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: {},
    defaultNS: 'common',
    interpolation: { escapeValue: false },
  });
}

/** Makes the texts of a language available and puts the page into it. */
export async function speak(language: Language, extent: Extent): Promise<void> {
  await start(language);
  if (!fetched.has(`${language} ${extent}`)) {
    const catalogue = await catalogues[language][extent]();
    for (const [namespace, texts] of Object.entries(catalogue)) {
      i18next.addResourceBundle(language, namespace, texts, true, true);
    }
    fetched.add(`${language} ${extent}`);
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
