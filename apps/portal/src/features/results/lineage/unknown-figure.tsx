import { useTexts } from '../../../i18n/use-texts.js';
import { Notice } from '../../../ui/notice.js';
import { PageHead } from '../../../ui/page-head.js';
import { BackToResults } from './back-to-results.js';

/** In the place of a calculation that does not exist, or that the participation does not include. */
export function UnknownFigure() {
  const t = useTexts();
  return (
    <>
      <PageHead title={t('lineage:missing.title')} />
      <Notice>
        <p>{t('lineage:missing.text')}</p>
      </Notice>
      <BackToResults />
    </>
  );
}
