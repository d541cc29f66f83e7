import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ButtonLink } from '../../ui/button-link.js';
import { PageHead } from '../../ui/page-head.js';

export function UnknownQuote({ organisationId }: { readonly organisationId: string }) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <PageHead
      title={t('quotes:page.unknownTitle')}
      lead={t('quotes:page.unknown')}
      actions={
        <ButtonLink to="/$language/s/$organisationId/devis" params={{ language, organisationId }}>
          {t('quotes:page.toList')}
        </ButtonLink>
      }
    />
  );
}
