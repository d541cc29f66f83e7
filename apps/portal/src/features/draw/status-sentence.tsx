import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { DrawApplication } from './application.js';

/** First-timer or not, with the editions that this rests on. */
export function StatusSentence({ application }: { readonly application: DrawApplication }) {
  const t = useTexts();
  const list = new Intl.ListFormat(useLanguage(), { type: 'conjunction' });
  const { isFirstTime, earlierEditions } = application;
  return (
    <>
      {isFirstTime
        ? t('draw:applicant.firstTimer')
        : t('draw:applicant.notFirstTimer', { editions: list.format(earlierEditions) })}
    </>
  );
}
