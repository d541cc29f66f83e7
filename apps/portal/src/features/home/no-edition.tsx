import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ButtonLink } from '../../ui/button-link.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Steps } from './steps.js';

export function NoEdition() {
  const t = useTexts();
  const language = useLanguage();
  return (
    <>
      <EmptyState
        title={t('home:closed.title')}
        action={
          <ButtonLink to="/$language/contact" params={{ language }}>
            {t('home:closed.action')}
          </ButtonLink>
        }
      >
        {t('home:closed.explanation')}
      </EmptyState>
      <Steps />
    </>
  );
}
