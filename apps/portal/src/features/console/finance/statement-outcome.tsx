import type { ReactNode } from 'react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { Notice } from '../../../ui/notice.js';
import type { StatementLook } from './statement-file.js';

interface StatementOutcomeProps {
  readonly look: StatementLook;
  /** The button that saves it. */
  readonly children: ReactNode;
}

/** What a statement brings, or what has to be mended in it. */
export function StatementOutcome({ look, children }: StatementOutcomeProps) {
  const t = useTexts();
  const format = useFormats();
  const { added, known, incomingCents, problems, problemCount } = look;
  if (problemCount > 0) {
    return (
      <>
        <Notice tone="attention" isLive title={t('finance:bank.problems')}>
          <p>{t('finance:bank.problemsText')}</p>
        </Notice>
        <DataTable
          caption={t('finance:bank.problemsCaption', {
            shown: format.number(problems.length),
            total: format.number(problemCount),
          })}
          density="compact"
          rows={problems}
          keyOf={({ line, column }) => `${line} ${column}`}
          columns={[
            {
              key: 'line',
              title: t('finance:bank.line'),
              align: 'end',
              isRowHeader: true,
              cell: ({ line }) => format.number(line),
            },
            { key: 'column', title: t('finance:bank.column'), cell: ({ column }) => column },
            { key: 'message', title: t('finance:bank.whatToDo'), cell: ({ message }) => message },
          ]}
        />
      </>
    );
  }
  return (
    <Notice isLive>
      <p>
        {added === 0
          ? t('finance:bank.nothingNew')
          : t('finance:bank.looked', { count: added, incoming: format.money(incomingCents) })}{' '}
        {added > 0 && known > 0 ? t('finance:bank.known', { count: known }) : null}
      </p>
      {added > 0 ? <p>{children}</p> : null}
    </Notice>
  );
}
