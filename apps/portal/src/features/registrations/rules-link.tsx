import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { TextLink } from '../../ui/text-link.js';

/** Leads to the page on which the rules of the draw of an edition were published. */
export function RulesLink({ editionId }: { readonly editionId: string }) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <TextLink to="/$language/editions/$editionId" params={{ language, editionId }}>
      {t('registering:firstTime.link')}
    </TextLink>
  );
}
