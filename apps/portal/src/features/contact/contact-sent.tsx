import { Button } from '@mantine/core';

import { useTexts } from '../../i18n/use-texts.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';

export function ContactSent({ reference, onAnother }: { readonly reference: string; readonly onAnother: () => void }) {
  const t = useTexts();
  return (
    <Page>
      <PageHead
        title={t('contact:sent.title')}
        lead={t('contact:sent.explanation')}
        actions={
          <Button variant="default" onClick={onAnother}>
            {t('contact:sent.another')}
          </Button>
        }
      />
      <dl>
        <dt>{t('contact:sent.reference')}</dt>
        <dd>
          <strong>{reference}</strong>
        </dd>
      </dl>
    </Page>
  );
}
