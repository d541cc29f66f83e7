import { useQuery } from '@apollo/client/react';

import { useFormats } from '../../../../i18n/use-formats.js';
import { useLanguage } from '../../../../i18n/use-language.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { EmptyState } from '../../../../ui/empty-state.js';
import { Loaded } from '../../../../ui/loaded.js';
import { Section } from '../../../../ui/page.js';
import { filterOf, hasFilters } from '../registration-filters.js';
import type { RegistrationSearch } from '../registration-search.js';
import { REGISTRATION_COUNTS } from './counts-question.js';
import type { Counts } from './counts-question.js';
import { CountsTable } from './counts-table.js';
import { DaysChart } from './days-chart.js';

interface RegistrationCountsProps {
  readonly editionId: string;
  readonly search: RegistrationSearch;
}

/** How many registrations pass the filters, day by day and by each of their properties. */
export function RegistrationCounts({ editionId, search }: RegistrationCountsProps) {
  const t = useTexts();
  const format = useFormats();
  const query = useQuery(REGISTRATION_COUNTS, { variables: { editionId, filter: filterOf(search) } });
  return (
    <Loaded query={query} skeletonLines={12}>
      {({ registrationCounts: counts }) =>
        counts.total === 0 ? (
          <EmptyState title={t('control:counts.daysNone')}>
            {t(hasFilters(search) ? 'console:registrations.noMatchText' : 'console:registrations.emptyText')}
          </EmptyState>
        ) : (
          <>
            <p role="status">
              {t(hasFilters(search) ? 'control:totalFiltered' : 'control:total', {
                count: counts.total,
                shown: format.number(counts.total),
              })}
            </p>
            <DaysChart days={counts.days} total={counts.total} />
            <CountsByProperty counts={counts} />
          </>
        )
      }
    </Loaded>
  );
}

function CountsByProperty({ counts }: { readonly counts: Counts }) {
  const t = useTexts();
  const label = useLanguage() === 'fr' ? 'labelFr' : 'labelEn';
  const { total, firstTimers, strata, territories } = counts;
  const labelled = (rows: Counts['categories']) => rows.map((row) => ({ ...row, label: row[label] }));
  const parts = [
    { title: t('control:counts.categories'), heading: t('control:counts.category'), rows: labelled(counts.categories) },
    ...(territories.length > 1
      ? [
          {
            title: t('control:counts.territories'),
            heading: t('control:counts.territory'),
            rows: labelled(territories),
          },
        ]
      : []),
    {
      title: t('control:counts.firstTimers'),
      heading: t('control:counts.status'),
      rows: [
        { code: 'first', label: t('control:counts.firstTimer'), count: firstTimers },
        { code: 'returning', label: t('control:counts.returning'), count: total - firstTimers },
      ],
    },
    {
      title: t('control:counts.kinds'),
      heading: t('control:counts.kind'),
      rows: counts.kinds.map(({ kind, count }) => ({ code: kind, label: t(`states:registrationKind.${kind}`), count })),
    },
    {
      title: t('control:counts.states'),
      heading: t('control:counts.state'),
      rows: counts.states.map(({ state, count }) => ({ code: state, label: t(`states:registration.${state}`), count })),
    },
  ];
  return (
    <>
      {parts.map(({ title, heading, rows }) => (
        <Section key={title} title={title}>
          <CountsTable caption={title} heading={heading} rows={rows} total={total} />
        </Section>
      ))}
      {territories.length > 1 && strata.some(({ places }) => places > 0) ? (
        <Section title={t('control:counts.strata')}>
          <p>{t('control:counts.strataLead')}</p>
          <CountsTable
            caption={t('control:counts.strata')}
            heading={t('control:counts.stratum')}
            rows={labelled(strata)}
            total={total}
          />
        </Section>
      ) : null}
    </>
  );
}
