import type { AuditImportQuery } from '../../../gql/graphql.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { Section } from '../../../ui/page.js';

type ImportProblem = NonNullable<AuditImportQuery['auditImport']>['problems'][number];

interface ImportProblemsProps {
  /** The first hundred. */
  readonly problems: readonly ImportProblem[];
  readonly total: number;
}

/** What has to be mended, at which place of which file. How many are not shown is said. */
export function ImportProblems({ problems, total }: ImportProblemsProps) {
  const t = useTexts();
  const format = useFormats();
  if (problems.length === 0) return null;
  const place = ({ file, line, column, message }: ImportProblem) => `${file} ${line} ${column} ${message}`;
  return (
    <Section title={t('console:import.problems')}>
      <DataTable
        caption={t('console:import.problemsCaption', {
          shown: format.number(problems.length),
          total: format.number(total),
        })}
        rows={problems}
        keyOf={place}
        density="compact"
        columns={[
          {
            key: 'file',
            title: t('console:import.file'),
            cell: ({ file }) => t(file === 'audits' ? 'console:import.fileAudits' : 'console:import.fileAnswers'),
          },
          { key: 'line', title: t('console:import.line'), align: 'end', cell: ({ line }) => format.number(line) },
          { key: 'column', title: t('console:import.column'), cell: ({ column }) => <code>{column}</code> },
          { key: 'message', title: t('console:import.whatToDo'), cell: ({ message }) => message },
        ]}
      />
    </Section>
  );
}
