import { useLocation, useParams } from '@tanstack/react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import type { WorkspaceLink } from './workspace.js';

/** The left list of the console: one line per page that stands on its own, those of the edition one is in among them. */
export function useOperatorLinks(): readonly WorkspaceLink[] {
  const t = useTexts();
  const language = useLanguage();
  const { editionId } = useParams({ strict: false });
  const isInFinances = useLocation({ select: ({ pathname }) => pathname.includes('/operateur/finances') });
  const ofEdition = { language, editionId: editionId ?? '' };
  const edition: readonly WorkspaceLink[] = [
    {
      label: t('console:links.overview'),
      to: '/$language/operateur/editions/$editionId',
      params: ofEdition,
      isExact: true,
    },
    {
      label: t('editionSettings:form.title'),
      to: '/$language/operateur/editions/$editionId/reglages',
      params: ofEdition,
    },
    {
      label: t('editionSettings:amendments.title'),
      to: '/$language/operateur/editions/$editionId/avenants',
      params: ofEdition,
    },
    {
      label: t('console:links.registrations'),
      to: '/$language/operateur/editions/$editionId/inscriptions',
      params: ofEdition,
    },
    {
      label: t('offers:console.title'),
      to: '/$language/operateur/editions/$editionId/places',
      params: ofEdition,
    },
    { label: t('draw:console.link'), to: '/$language/operateur/editions/$editionId/tirage', params: ofEdition },
    {
      label: t('messaging:links.console'),
      to: '/$language/operateur/editions/$editionId/messages',
      params: ofEdition,
    },
    {
      label: t('registering:changes.link'),
      to: '/$language/operateur/editions/$editionId/demandes',
      params: ofEdition,
    },
    { label: t('console:links.imports'), to: '/$language/operateur/editions/$editionId/imports', params: ofEdition },
    { label: t('console:links.scoreRuns'), to: '/$language/operateur/editions/$editionId/calculs', params: ofEdition },
  ];
  const finances: readonly WorkspaceLink[] = [
    { label: t('finance:links.invoices'), to: '/$language/operateur/finances/factures', params: { language } },
    { label: t('finance:links.bank'), to: '/$language/operateur/finances/banque', params: { language } },
    { label: t('finance:links.reminders'), to: '/$language/operateur/finances/relances', params: { language } },
    { label: t('finance:links.refunds'), to: '/$language/operateur/finances/remboursements', params: { language } },
    { label: t('finance:links.exports'), to: '/$language/operateur/finances/exports', params: { language } },
  ];
  return [
    { label: t('console:links.editions'), to: '/$language/operateur', params: { language }, isExact: true },
    ...(editionId === undefined ? [] : edition),
    { label: t('quotes:console.link'), to: '/$language/operateur/devis', params: { language } },
    { label: t('finance:links.overview'), to: '/$language/operateur/finances', params: { language }, isExact: true },
    ...(isInFinances ? finances : []),
    { label: t('console:links.mails'), to: '/$language/operateur/courriels', params: { language } },
  ];
}
