import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Notice } from '../../../ui/notice.js';
import { PageHead } from '../../../ui/page-head.js';
import { TextLink } from '../../../ui/text-link.js';
import { BackToResults } from './back-to-results.js';

/** In the place of the calculation of a figure that stands, but whose run is of a time before the rows behind it were kept. */
export function OriginsNotKept({ asOf, section }: { readonly asOf: string; readonly section?: string }) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  return (
    <>
      <PageHead title={t('lineage:notKept.title')} />
      <Notice>
        <p>{t('lineage:notKept.text', { date: format.date(asOf) })}</p>
        <p>
          <TextLink to="/$language/methode" params={{ language }}>
            {t('lineage:notKept.method')}
          </TextLink>
        </p>
      </Notice>
      <BackToResults {...(section === undefined ? {} : { section })} />
    </>
  );
}
