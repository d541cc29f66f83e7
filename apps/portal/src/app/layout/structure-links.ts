import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { WorkspaceLink } from './workspace.js';

/** The left list of a structure's space: one line per page that stands on its own. */
export function useStructureLinks(organisationId: string): readonly WorkspaceLink[] {
  const t = useTexts();
  const params = { language: useLanguage(), organisationId };
  return [
    { label: t('structures:links.home'), to: '/$language/s/$organisationId', params, isExact: true },
    { label: t('structures:links.register'), to: '/$language/s/$organisationId/inscription', params },
    { label: t('results:list.title'), to: '/$language/s/$organisationId/resultats', params },
  ];
}
