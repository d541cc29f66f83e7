import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useNow } from '../../session/use-demonstration.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { SpaceBreadcrumbs, useSpaceName } from '../../ui/space-breadcrumbs.js';
import { TextLink } from '../../ui/text-link.js';
import { DetailsForm } from './details-form.js';
import { DetailsHistory } from './details-history.js';
import { REGISTRATION_DETAILS, requestedOf } from './details.js';
import type { DetailsRegistration } from './details.js';
import { RequestedChange } from './requested-change.js';

/** How the public reaches a registered site, told by its participant once it takes part. */
export function DetailsPage() {
  const { organisationId, registrationId } = useParams({
    from: '/$language/s/$organisationId/inscriptions/$registrationId/participation',
  });
  const query = useQuery(REGISTRATION_DETAILS, {
    variables: { id: registrationId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  return (
    <Page>
      <Loaded query={query}>
        {({ registration }) =>
          registration ? (
            <Told registration={registration} organisationId={organisationId} onChanged={() => query.refetch()} />
          ) : (
            <NothingToTell organisationId={organisationId} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface ToldProps {
  readonly registration: DetailsRegistration;
  readonly organisationId: string;
  readonly onChanged: () => Promise<unknown>;
}

function Told({ registration, organisationId, onChanged }: ToldProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const now = useNow();
  const space = useSpaceName(organisationId);
  const { id, reference, state, site, edition } = registration;
  const params = { language, organisationId, registrationId: id };
  if (state !== 'confirmed' && state !== 'in_field') return <NothingToTell organisationId={organisationId} />;
  const requested = requestedOf(registration);
  const { detailsDueAt } = edition;
  const isLate = Boolean(detailsDueAt) && now > new Date(String(detailsDueAt));
  const due = detailsDueAt
    ? t(isLate ? 'registering:details.dueAfter' : 'registering:details.dueBefore', {
        date: format.dateTime(detailsDueAt),
      })
    : '';

  return (
    <>
      <SpaceBreadcrumbs
        organisationId={organisationId}
        links={[
          <TextLink key="registration" to="/$language/s/$organisationId/inscriptions/$registrationId" params={params}>
            {t('registrations:page.reference', { reference })}
          </TextLink>,
        ]}
        current={t('registering:details.short')}
      />
      <PageHead
        title={t('registering:details.title', { site: site.name })}
        kicker={`${reference} · ${editionTitle(t, edition.name)}`}
        lead={`${t('registering:details.lead')} ${due}`}
        space={space}
      />
      {requested ? <RequestedChange change={requested} /> : null}
      <DetailsForm registration={registration} isLate={isLate} onChanged={onChanged} />
      <DetailsHistory changes={registration.detailsChanges} />
    </>
  );
}

function NothingToTell({ organisationId }: { readonly organisationId: string }) {
  const t = useTexts();
  const language = useLanguage();
  return (
    <PageHead
      title={t('registering:details.notOpenTitle')}
      lead={t('registering:details.notOpen')}
      actions={
        <ButtonLink to="/$language/s/$organisationId" params={{ language, organisationId }}>
          {t('registrations:done.home')}
        </ButtonLink>
      }
    />
  );
}
