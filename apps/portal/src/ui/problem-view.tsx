import { useLocation } from '@tanstack/react-router';

import type { Problem } from '../apollo/problem.js';
import { useLanguage } from '../i18n/use-language.js';
import { useTexts } from '../i18n/use-texts.js';
import { ButtonLink } from './button-link.js';
import { Notice } from './notice.js';
import { RetryButton } from './retry-button.js';
import { TextLink } from './text-link.js';

/** Says in the place of a content why it is not there, and what to do about it. */
export function ProblemView({ problem, onRetry }: { readonly problem: Problem; readonly onRetry?: () => void }) {
  const t = useTexts();
  const language = useLanguage();
  const { href } = useLocation();

  if (problem.kind === 'signed_out') {
    return (
      <Notice tone="attention" title={t('errors:signInNeeded.title')}>
        <p>{t('errors:signInNeeded.explanation')}</p>
        <ButtonLink to="/$language/connexion" params={{ language }} search={{ retour: href }}>
          {t('common:navigation.signIn')}
        </ButtonLink>
        <p>
          {t('account:signIn.none')}{' '}
          <TextLink to="/$language/creer-un-compte" params={{ language }} search={{ retour: href }}>
            {t('account:signIn.create')}
          </TextLink>
        </p>
      </Notice>
    );
  }
  if (problem.kind === 'forbidden' || problem.kind === 'not_found') {
    return (
      <Notice
        tone="attention"
        title={t(problem.kind === 'forbidden' ? 'errors:forbidden.title' : 'errors:notFound.title')}
      >
        <p>
          {problem.message ??
            t(problem.kind === 'forbidden' ? 'errors:forbidden.explanation' : 'errors:notFound.explanation')}
        </p>
      </Notice>
    );
  }
  return (
    <Notice tone="problem" isLive>
      <p>{problem.kind === 'network' ? t('errors:network') : (problem.message ?? t('errors:unexpected'))}</p>
      {problem.requestId ? (
        <p>
          {t('errors:page.reference')}
          {language === 'fr' ? '\u00a0' : ''}: <code>{problem.requestId}</code>
        </p>
      ) : null}
      {onRetry ? <RetryButton onRetry={onRetry} /> : null}
    </Notice>
  );
}
