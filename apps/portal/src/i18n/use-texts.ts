import type { Namespace, Translator } from '@barometer/messages';
import { useTranslation } from 'react-i18next';

/** The texts of the language on screen: `t('orders:list.title')`. An unknown key does not compile. */
export function useTexts(): Translator {
  const { t } = useTranslation<Namespace[]>();
  return t;
}
