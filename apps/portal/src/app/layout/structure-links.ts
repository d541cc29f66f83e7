import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useOrganisationRole } from '../../session/use-organisation-role.js';
import type { WorkspaceLink } from './workspace.js';

/** The left list of a structure's space: one line per page that stands on its own. */
export function useStructureLinks(organisationId: string): readonly WorkspaceLink[] {
  const t = useTexts();
  const { canRegister } = useOrganisationRole(organisationId);
  const params = { language: useLanguage(), organisationId };
  return [
    { label: t('structures:links.home'), to: '/$language/s/$organisationId', params, isExact: true },
    // A role that may not register finds no line that leads to a refusal.
    ...(canRegister
      ? [{ label: t('structures:links.register'), to: '/$language/s/$organisationId/inscription' as const, params }]
      : []),
    { label: t('quotes:list.title'), to: '/$language/s/$organisationId/devis', params },
    { label: t('results:list.title'), to: '/$language/s/$organisationId/resultats', params },
    { label: t('messaging:links.structure'), to: '/$language/s/$organisationId/messages', params },
  ];
}
