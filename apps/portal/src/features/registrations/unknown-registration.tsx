import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ButtonLink } from '../../ui/button-link.js';
import { PageHead } from '../../ui/page-head.js';

export function UnknownRegistration({ organisationId }: { readonly organisationId: string }) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <PageHead
      title={t('registrations:page.unknown.title')}
      lead={t('registrations:page.unknown.text')}
      actions={
        <ButtonLink to="/$language/s/$organisationId" params={{ language, organisationId }}>
          {t('registrations:page.unknown.action')}
        </ButtonLink>
      }
    />
  );
}
