import { useRouter } from '@tanstack/react-router';
import type { ErrorComponentProps } from '@tanstack/react-router';

import { problemOf } from '../../apollo/problem.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { RetryButton } from '../../ui/retry-button.js';
import { TextLink } from '../../ui/text-link.js';

/** In the place of a page that failed: says so, gives the name of the failure in the server's log, and a way on. */
export function CrashPage({ error, reset }: ErrorComponentProps) {
  const t = useTexts();
  const language = useLanguage();
  const router = useRouter();
  const { requestId } = problemOf(error);

  const retry = () => {
    reset();
    void router.invalidate();
  };

  return (
    <Page>
      <PageHead
        title={t('errors:page.title')}
        lead={t('errors:page.explanation')}
        actions={<RetryButton onRetry={retry} />}
      />
      {requestId ? (
        <dl>
          <dt>{t('errors:page.reference')}</dt>
          <dd>
            <code>{requestId}</code>
          </dd>
        </dl>
      ) : null}
      <p>
        <TextLink to="/$language/contact" params={{ language }}>
          {t('errors:page.contact')}
        </TextLink>
      </p>
    </Page>
  );
}
