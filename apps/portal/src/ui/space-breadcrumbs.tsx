import type { ReactNode } from 'react';

import { useLanguage } from '../i18n/use-language.js';
import { useMe } from '../session/use-me.js';
import { Breadcrumbs } from './breadcrumbs.js';
import { TextLink } from './text-link.js';

interface SpaceBreadcrumbsProps {
  readonly organisationId: string;
  /** Pages between the space's first page and this one. */
  readonly links?: readonly ReactNode[];
  readonly current: string;
}

/** The way from a structure's first page to this one. */
export function SpaceBreadcrumbs({ organisationId, links = [], current }: SpaceBreadcrumbsProps) {
  const language = useLanguage();
  const name = useSpaceName(organisationId);
  return (
    <Breadcrumbs
      links={[
        <TextLink key="space" to="/$language/s/$organisationId" params={{ language, organisationId }}>
          {name}
        </TextLink>,
        ...links,
      ]}
      current={current}
    />
  );
}

/** The structure's name, as the person's list of spaces has it. */
export function useSpaceName(organisationId: string): string {
  const { me } = useMe();
  return me?.organisations.find(({ id }) => id === organisationId)?.name ?? '';
}
