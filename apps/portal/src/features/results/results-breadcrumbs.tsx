import type { ReactNode } from 'react';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { SpaceBreadcrumbs } from '../../ui/space-breadcrumbs.js';
import { TextLink } from '../../ui/text-link.js';

interface ResultsBreadcrumbsProps {
  readonly organisationId: string;
  /** Pages between the list of results and this one. */
  readonly links?: readonly ReactNode[];
  readonly current: string;
}

/** The way from the structure's first page, by the list of results, to this one. */
export function ResultsBreadcrumbs({ organisationId, links = [], current }: ResultsBreadcrumbsProps) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <SpaceBreadcrumbs
      organisationId={organisationId}
      links={[
        <TextLink key="results" to="/$language/s/$organisationId/resultats" params={{ language, organisationId }}>
          {t('results:list.title')}
        </TextLink>,
        ...links,
      ]}
      current={current}
    />
  );
}
