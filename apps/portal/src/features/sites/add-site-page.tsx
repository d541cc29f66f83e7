import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';

import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useOrganisationRole } from '../../session/use-organisation-role.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { SpaceBreadcrumbs, useSpaceName } from '../../ui/space-breadcrumbs.js';
import { TextLink } from '../../ui/text-link.js';
import { AddSiteForm } from './add-site-form.js';
import { RANKS_TAKEN } from './add-site.js';

/** Adds a site, then goes back to where the person came from: the space, or the registration being filled in. */
export function AddSitePage() {
  const t = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const { organisationId } = useParams({ from: '/$language/s/$organisationId' });
  const { pour } = useSearch({ from: '/$language/s/$organisationId/sites/ajouter' });
  const query = useQuery(RANKS_TAKEN);
  const { canRegister } = useOrganisationRole(organisationId);
  const space = useSpaceName(organisationId);
  const params = { language, organisationId };

  const goOn = (siteId: string) =>
    pour === 'inscription'
      ? navigate({
          to: '/$language/s/$organisationId/inscription/$etape',
          params: { ...params, etape: 'sites' },
          search: { ajout: siteId },
        })
      : navigate({ to: '/$language/s/$organisationId', params });

  return (
    <Page>
      <SpaceBreadcrumbs organisationId={organisationId} current={t('sites:add.title')} />
      <PageHead
        title={t(canRegister ? 'sites:add.title' : 'sites:add.notAllowedTitle')}
        lead={t(canRegister ? 'sites:add.lead' : 'registrations:form.notAllowedText')}
        space={space}
      />
      {canRegister ? (
        <Loaded query={query}>
          {({ organisation: { sites } }) => (
            <AddSiteForm
              isFirstCentral={!sites.some(({ isCentral }) => isCentral)}
              onAdded={goOn}
              cancel={
                pour === 'inscription' ? (
                  <TextLink to="/$language/s/$organisationId/inscription/$etape" params={{ ...params, etape: 'sites' }}>
                    {t('common:action.cancel')}
                  </TextLink>
                ) : (
                  <TextLink to="/$language/s/$organisationId" params={params}>
                    {t('common:action.cancel')}
                  </TextLink>
                )
              }
            />
          )}
        </Loaded>
      ) : null}
    </Page>
  );
}
