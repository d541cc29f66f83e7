import type { Language } from '@barometer/messages';
import { isLanguage } from '@barometer/messages/language';
import { useTranslation } from 'react-i18next';

/** The language on screen, which is also the first part of the address. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'fr';
}
