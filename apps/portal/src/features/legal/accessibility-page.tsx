import { useTexts } from '../../i18n/use-texts.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';

export function AccessibilityPage() {
  const t = useTexts();
  return (
    <Page>
      <PageHead title={t('common:product')} />
    </Page>
  );
}
