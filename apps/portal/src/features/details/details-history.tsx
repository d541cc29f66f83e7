import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DataTable } from '../../ui/data-table.js';
import { Section } from '../../ui/page.js';
import type { DetailsChange } from './details.js';

/** Every change with its author and date, and what became of it. */
export function DetailsHistory({ changes }: { readonly changes: readonly DetailsChange[] }) {
  const t = useTexts();
  const format = useFormats();
  if (changes.length === 0) return null;
  return (
    <Section title={t('registering:details.history')}>
      <DataTable<DetailsChange>
        caption={t('registering:details.historyCount', { count: changes.length })}
        rows={changes}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'when',
            title: t('registering:details.when'),
            isRowHeader: true,
            cell: ({ madeAt }) => format.dateTime(madeAt),
          },
          { key: 'who', title: t('registering:details.who'), cell: ({ madeByName }) => madeByName },
          {
            key: 'what',
            title: t('registering:details.what'),
            cell: ({ changedParts }) =>
              changedParts
                ? changedParts.map((part) => t(`registering:details.part.${part}`)).join(', ')
                : t('registering:details.first'),
          },
          {
            key: 'outcome',
            title: t('registering:details.outcome'),
            cell: ({ state, reason }) =>
              [t(`registering:details.state.${state}`), reason].filter(Boolean).join(t('registering:details.because')),
          },
        ]}
      />
    </Section>
  );
}
