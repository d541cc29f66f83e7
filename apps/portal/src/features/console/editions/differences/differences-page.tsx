import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import type { DifferenceSection } from '../../../../gql/graphql.js';
import { editionTitle } from '../../../../i18n/edition-title.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { DataTable } from '../../../../ui/data-table.js';
import { EmptyState } from '../../../../ui/empty-state.js';
import { Loaded } from '../../../../ui/loaded.js';
import { Section } from '../../../../ui/page.js';
import { EditionFrame } from '../../edition-frame.js';
import { useDifferenceTexts } from './difference-texts.js';
import { EDITION_DIFFERENCES } from './edition-differences.js';
import type { Comparison, Difference } from './edition-differences.js';

/** What an edition changes from the previous one, part by part; the parts that are as they were say so. */
export function DifferencesPage() {
  const t = useTexts();
  const { editionId } = useParams({ from: '/$language/operateur/editions/$editionId/differences' });
  const query = useQuery(EDITION_DIFFERENCES, { variables: { editionId }, fetchPolicy: 'cache-and-network' });
  return (
    <EditionFrame
      editionId={editionId}
      title={t('editionSettings:differences.title')}
      lead={t('editionSettings:differences.lead')}
      right="editions"
    >
      {() => (
        <Loaded query={query} skeletonLines={10}>
          {({ editionDifferences }) =>
            editionDifferences ? (
              <Differences comparison={editionDifferences} />
            ) : (
              <EmptyState title={t('editionSettings:differences.noneTitle')}>
                {t('editionSettings:differences.noneText')}
              </EmptyState>
            )
          }
        </Loaded>
      )}
    </EditionFrame>
  );
}

function Differences({ comparison }: { readonly comparison: Comparison }) {
  const t = useTexts();
  const { previous, edition, differences, sameSections } = comparison;
  const sections = [...new Set(differences.map(({ section }) => section))];
  const names = { previous: editionTitle(t, previous.name), next: editionTitle(t, edition.name) };
  return (
    <>
      <p>{t('editionSettings:differences.count', { count: differences.length, ...names })}</p>
      {sections.map((section) => (
        <Section key={section} title={t(`editionSettings:differences.section.${section}`)}>
          <PartTable
            section={section}
            rows={differences.filter((difference) => difference.section === section)}
            comparison={comparison}
          />
        </Section>
      ))}
      {sameSections.length === 0 ? null : (
        <Section title={t('editionSettings:differences.same')}>
          <p>{sameSections.map((section) => t(`editionSettings:differences.section.${section}`)).join(', ')}</p>
        </Section>
      )}
    </>
  );
}

interface PartTableProps {
  readonly section: DifferenceSection;
  readonly rows: readonly Difference[];
  readonly comparison: Comparison;
}

function PartTable({ section, rows, comparison: { previous, edition } }: PartTableProps) {
  const t = useTexts();
  const say = useDifferenceTexts([...edition.territories, ...previous.territories]);
  return (
    <DataTable
      caption={t(`editionSettings:differences.section.${section}`)}
      isCaptionHidden
      density="compact"
      rows={rows}
      keyOf={({ setting, subject }) => `${setting} ${subject ?? ''}`}
      columns={[
        {
          key: 'setting',
          title: t('editionSettings:differences.setting'),
          isRowHeader: true,
          cell: (row) => say.setting(row),
        },
        { key: 'before', title: editionTitle(t, previous.name), cell: (row) => say.value(row, row.before) },
        { key: 'after', title: editionTitle(t, edition.name), cell: (row) => say.value(row, row.after) },
      ]}
    />
  );
}
