import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { Section } from '../../../ui/page.js';
import { Reference } from '../../../ui/reference.js';
import type { RequestedChange } from './changes-question.js';

/** The latest decisions, with the reason that the structure was given. */
export function DecidedTable({ changes }: { readonly changes: readonly RequestedChange[] }) {
  const t = useTexts();
  const format = useFormats();
  const title = t('registering:changes.decided', { count: changes.length });
  return (
    <Section title={title}>
      <DataTable<RequestedChange>
        caption={title}
        isCaptionHidden
        rows={changes}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'reference',
            title: t('structures:home.table.reference'),
            isRowHeader: true,
            cell: ({ registration }) => <Reference>{registration.reference}</Reference>,
          },
          {
            key: 'site',
            title: t('structures:home.table.site'),
            cell: ({ registration }) =>
              t('registering:changes.of', { site: registration.site.name, structure: registration.organisationName }),
          },
          {
            key: 'when',
            title: t('registering:details.when'),
            cell: ({ decidedAt }) => (decidedAt ? format.dateTime(decidedAt) : ''),
          },
          {
            key: 'outcome',
            title: t('registering:details.outcome'),
            cell: ({ state }) => t(`registering:details.state.${state}`),
          },
          { key: 'reason', title: t('registering:changes.reason'), cell: ({ reason }) => reason ?? '' },
        ]}
      />
    </Section>
  );
}
