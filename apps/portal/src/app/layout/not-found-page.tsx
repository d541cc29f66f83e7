import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';

export function NotFoundPage() {
  const t = useTexts();
  const language = useLanguage();
  return (
    <Page>
      <PageHead
        title={t('errors:notFound.title')}
        lead={t('errors:notFound.explanation')}
        actions={
          <ButtonLink to="/$language" params={{ language }}>
            {t('errors:notFound.home')}
          </ButtonLink>
        }
      />
    </Page>
  );
}
