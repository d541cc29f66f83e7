import { useState } from 'react';
import type { ReactNode } from 'react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { DataTable } from '../../../ui/data-table.js';
import type { Column } from '../../../ui/data-table.js';
import { RegistrationStateTag } from '../../../ui/registration-state-tag.js';
import { useOperator } from '../use-operator.js';
import classes from './registrations.module.css';
import { awaitsPlace } from './registrations-question.js';
import type { ConsoleRegistration } from './registrations-question.js';

interface RegistrationsTableProps {
  readonly registrations: readonly ConsoleRegistration[];
  readonly totalCount: number;
  readonly onOffer: (registration: ConsoleRegistration) => Promise<unknown>;
  readonly empty: ReactNode;
}

/** One registration a row; a place is offered on the row, after a question that names what follows. */
export function RegistrationsTable({ registrations, totalCount, onOffer, empty }: RegistrationsTableProps) {
  const t = useTexts();
  const format = useFormats();
  const { can } = useOperator();
  const [asked, setAsked] = useState<ConsoleRegistration | null>(null);
  const [isOpen, setOpen] = useState(false);

  const action: Column<ConsoleRegistration> = {
    key: 'action',
    title: t('console:registrations.action'),
    cell: (registration) =>
      awaitsPlace(registration) ? (
        <button
          type="button"
          className={classes.offer}
          aria-label={t('console:registrations.offerTo', {
            site: registration.site.name,
            organisation: registration.organisationName,
          })}
          onClick={() => {
            setAsked(registration);
            setOpen(true);
          }}
        >
          {t('console:registrations.offer')}
        </button>
      ) : null,
  };

  return (
    <>
      <DataTable
        caption={t('console:registrations.caption', {
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
            cell: ({ reference }) => <span className={classes.reference}>{reference}</span>,
          },
          {
            key: 'organisation',
            title: t('console:registrations.organisation'),
            cell: ({ organisationName, site }) => (
              <span className={classes.stack}>
                {organisationName}
                <span className={classes.detail}>{site.name}</span>
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
          ...(can('places') ? [action] : []),
        ]}
      />
      {asked ? (
        <ConfirmDialog
          isOpen={isOpen}
          title={t('console:registrations.offerTitle')}
          confirmLabel={t('console:registrations.offer')}
          onConfirm={() => onOffer(asked)}
          onClose={() => setOpen(false)}
        >
          <p>
            {t('console:registrations.offerText', {
              organisation: asked.organisationName,
              site: asked.site.name,
            })}
          </p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
