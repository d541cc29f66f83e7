import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Notice } from '../../ui/notice.js';

/** Legal texts bind in French: a translation says that it is one. */
export function TranslationNote() {
  const t = useTexts();
  return useLanguage() === 'fr' ? null : <Notice>{t('legal:translation')}</Notice>;
}
