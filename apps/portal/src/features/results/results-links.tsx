import type { ReactNode } from 'react';

import { useLanguage } from '../../i18n/use-language.js';
import { TextLink } from '../../ui/text-link.js';
import { useFigurePlace } from './lineage/place.js';

/** The way to the edition's results, from a page of one site. */
export function EditionLink({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const { organisationId, editionId } = useFigurePlace();
  return (
    <TextLink to="/$language/s/$organisationId/resultats/$editionId" params={{ language, organisationId, editionId }}>
      {children}
    </TextLink>
  );
}

/** The way to the site's results. */
export function SiteLink({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  return (
    <TextLink
      to="/$language/s/$organisationId/resultats/$editionId/sites/$registrationId"
      params={{ language, ...useFigurePlace() }}
    >
      {children}
    </TextLink>
  );
}
