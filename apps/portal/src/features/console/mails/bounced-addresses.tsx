import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';

import { graphql } from '../../../gql/index.js';
import type { ConsoleBouncesQuery } from '../../../gql/graphql.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ActionOutcome } from '../../../ui/action-outcome.js';
import { DataTable } from '../../../ui/data-table.js';
import type { Column } from '../../../ui/data-table.js';
import { Section } from '../../../ui/page.js';
import { useAction } from '../../../ui/use-action.js';
import { useOperator } from '../use-operator.js';

const CONSOLE_BOUNCES = graphql(`
  query ConsoleBounces {
    bouncedAddresses {
      id
      address
      bouncedAt
      diagnostic
      organisationName
    }
  }
`);

const MEND_ADDRESS = graphql(`
  mutation MendAddress($id: UUID!) {
    mendAddress(id: $id) {
      address
    }
  }
`);

type Bounce = ConsoleBouncesQuery['bouncedAddresses'][number];

/** The addresses that do not receive mails, where there are some, each with a way to write to it again. */
export function BouncedAddresses() {
  const t = useTexts();
  const format = useFormats();
  const { can } = useOperator();
  const { data } = useQuery(CONSOLE_BOUNCES, { fetchPolicy: 'cache-and-network' });
  const [mend] = useMutation(MEND_ADDRESS, { refetchQueries: ['ConsoleBounces'] });
  const { outcome, run } = useAction();
  const bounces = data?.bouncedAddresses ?? [];

  const ask = ({ id }: Bounce) =>
    run(async () => {
      const address = (await mend({ variables: { id } })).data?.mendAddress.address;
      return address ? { tone: 'success', text: t('messaging:bounces.mended', { address }) } : null;
    });

  const action: Column<Bounce> = {
    key: 'action',
    title: t('messaging:bounces.action'),
    cell: (bounce) => (
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('messaging:bounces.mendOf', { address: bounce.address })}
        onClick={() => void ask(bounce)}
      >
        {t('messaging:bounces.mend')}
      </Button>
    ),
  };

  return (
    <>
      <ActionOutcome outcome={outcome} />
      {bounces.length > 0 ? (
        <Section title={t('messaging:bounces.title')}>
          <p>{t('messaging:bounces.lead')}</p>
          <DataTable
            caption={t('messaging:bounces.caption', { count: bounces.length })}
            rows={bounces}
            keyOf={({ id }) => id}
            density="compact"
            columns={[
              {
                key: 'address',
                title: t('messaging:bounces.address'),
                isRowHeader: true,
                cell: ({ address }) => address,
              },
              {
                key: 'organisation',
                title: t('messaging:bounces.organisation'),
                cell: ({ organisationName }) => organisationName ?? '–',
              },
              {
                key: 'since',
                title: t('messaging:bounces.since'),
                cell: ({ bouncedAt }) => format.date(bouncedAt),
              },
              { key: 'reason', title: t('messaging:bounces.reason'), cell: ({ diagnostic }) => diagnostic },
              ...(can('messages') ? [action] : []),
            ]}
          />
        </Section>
      ) : null}
    </>
  );
}
