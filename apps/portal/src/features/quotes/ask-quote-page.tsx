import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { editionTitle } from '../../i18n/edition-title.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useOrganisationRole } from '../../session/use-organisation-role.js';
import { ButtonLink } from '../../ui/button-link.js';
import { EmptyState } from '../../ui/empty-state.js';
import { isGivenUp } from '../../ui/given-up.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { SpaceBreadcrumbs, useSpaceName } from '../../ui/space-breadcrumbs.js';
import { TextLink } from '../../ui/text-link.js';
import type { QuotesToAskQuery } from '../../gql/graphql.js';
import { AskForm } from './ask-form.js';
import { QUOTES_TO_ASK } from './quotes-question.js';

/** A structure asks for a quote: sites, options, needs in words, with the price of the list beside them. */
export function AskQuotePage() {
  const t = useTexts();
  const language = useLanguage();
  const { organisationId } = useParams({ from: '/$language/s/$organisationId/devis/demander' });
  const space = useSpaceName(organisationId);
  const { canBuy } = useOrganisationRole(organisationId);
  const query = useQuery(QUOTES_TO_ASK);
  return (
    <Page width="surface">
      <SpaceBreadcrumbs
        organisationId={organisationId}
        links={[
          <TextLink key="quotes" to="/$language/s/$organisationId/devis" params={{ language, organisationId }}>
            {t('quotes:list.title')}
          </TextLink>,
        ]}
        current={t('quotes:ask.title')}
      />
      {canBuy ? (
        <Loaded query={query}>{(answer) => <Asking {...answer} organisationId={organisationId} />}</Loaded>
      ) : (
        <>
          <PageHead title={t('quotes:ask.title')} space={space} />
          <Notice tone="attention">
            <p>{t('quotes:page.onlyBuyers')}</p>
          </Notice>
        </>
      )}
    </Page>
  );
}

type AskingProps = QuotesToAskQuery & { readonly organisationId: string };

function Asking({ openEdition, organisation, organisationId }: AskingProps) {
  const t = useTexts();
  const language = useLanguage();
  const space = useSpaceName(organisationId);
  const isOpen = openEdition?.state === 'registration';
  const taken = organisation.registrations.filter(
    (registration) => registration.edition.id === openEdition?.id && !isGivenUp(registration),
  );
  const sites = organisation.sites.filter(({ id }) => !taken.some(({ site }) => site.id === id));
  return (
    <>
      <PageHead
        title={t('quotes:ask.title')}
        {...(openEdition ? { kicker: editionTitle(t, openEdition.name) } : {})}
        lead={t('quotes:ask.lead')}
        space={space}
      />
      {!isOpen ? (
        <EmptyState title={t('quotes:ask.closed')}>{t('quotes:ask.closedText')}</EmptyState>
      ) : sites.length === 0 ? (
        <EmptyState
          title={t('quotes:ask.noSite')}
          action={
            <ButtonLink to="/$language/s/$organisationId/sites/ajouter" params={{ language, organisationId }}>
              {t('quotes:ask.addSite')}
            </ButtonLink>
          }
        >
          {t('quotes:ask.noSiteText')}
        </EmptyState>
      ) : (
        <AskForm
          editionId={openEdition.id}
          hasExtraAudits={openEdition.priceList.lines.some(({ code }) => code === 'extra_audits')}
          sites={sites}
          organisationId={organisationId}
        />
      )}
    </>
  );
}
