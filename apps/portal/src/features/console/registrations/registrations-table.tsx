import type { ReactNode } from 'react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { RegistrationStateTag } from '../../../ui/registration-state-tag.js';
import { TextLink } from '../../../ui/text-link.js';
import classes from './registrations.module.css';
import type { ConsoleRegistration } from './registrations-question.js';

interface RegistrationsTableProps {
  readonly editionId: string;
  readonly registrations: readonly ConsoleRegistration[];
  readonly totalCount: number;
  readonly empty: ReactNode;
}

/** One registration a row; the reference of one that is in the draw leads to what its structure reads of it. */
export function RegistrationsTable({ editionId, registrations, totalCount, empty }: RegistrationsTableProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();

  return (
    <DataTable
      caption={t('console:registrations.caption', {
        count: registrations.length,
        shown: format.number(registrations.length),
        total: format.number(totalCount),
      })}
      rows={registrations}
      keyOf={({ id }) => id}
      density="compact"
      empty={empty}
      columns={[
        {
          key: 'reference',
          title: t('console:registrations.reference'),
          isRowHeader: true,
          cell: ({ id, kind, reference }) =>
            kind === 'free' ? (
              <TextLink
                className={classes.reference}
                to="/$language/operateur/editions/$editionId/tirage/$registrationId"
                params={{ language, editionId, registrationId: id }}
              >
                {reference}
              </TextLink>
            ) : (
              <span className={classes.reference}>{reference}</span>
            ),
        },
        {
          key: 'organisation',
          title: t('console:registrations.organisation'),
          cell: ({ organisationName, site, hasBouncedAddress }) => (
            <span className={classes.stack}>
              {organisationName}
              <span className={classes.detail}>{site.name}</span>
              {hasBouncedAddress ? (
                <span className={classes.bounced} title={t('control:bouncedHint')}>
                  {t('control:bounced')}
                </span>
              ) : null}
            </span>
          ),
        },
        {
          key: 'kind',
          title: t('console:registrations.kind'),
          cell: ({ kind, physicalVisits }) => (
            <span className={classes.kind}>
              {t(`states:registrationKind.${kind}`)}
              {physicalVisits ? <span className={classes.detail}>{t('console:registrations.visits')}</span> : null}
            </span>
          ),
        },
        {
          key: 'state',
          title: t('console:registrations.state'),
          cell: ({ state, offerExpiresAt }) => (
            <span className={classes.stack}>
              <RegistrationStateTag state={state} />
              {state === 'offered' && offerExpiresAt ? (
                <span className={classes.detail}>
                  {t('console:registrations.offerExpires', { date: format.date(offerExpiresAt) })}
                </span>
              ) : null}
            </span>
          ),
        },
        {
          key: 'submitted',
          title: t('console:registrations.submitted'),
          cell: ({ submittedAt }) => <span className={classes.reference}>{format.date(submittedAt)}</span>,
        },
        {
          key: 'first',
          title: t('console:registrations.firstTime'),
          cell: ({ isFirstTime }) => t(isFirstTime ? 'common:state.yes' : 'common:state.no'),
        },
      ]}
    />
  );
}
