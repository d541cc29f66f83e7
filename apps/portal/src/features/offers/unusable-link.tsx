import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ButtonLink } from '../../ui/button-link.js';
import { PageHead } from '../../ui/page-head.js';

/** The link opens no offer; which of the reasons it is, nobody is told. */
export function UnusableLink() {
  const t = useTexts();
  const language = useLanguage();
  return (
    <PageHead
      title={t('offers:link.unusableTitle')}
      lead={t('offers:link.unusableText')}
      actions={
        <ButtonLink to="/$language/connexion" params={{ language }} search={{}}>
          {t('offers:link.signIn')}
        </ButtonLink>
      }
    />
  );
}
