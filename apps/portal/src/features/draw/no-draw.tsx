import { useTexts } from '../../i18n/use-texts.js';
import { PageHead } from '../../ui/page-head.js';

/** A paid registration has nothing to do with the draw. */
export function NoDraw() {
  const t = useTexts();
  return <PageHead title={t('draw:applicant.noDraw')} lead={t('draw:applicant.noDrawText')} />;
}
