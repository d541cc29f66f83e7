import { useQuery } from '@apollo/client/react';

import { usePollWhile } from '../../../apollo/use-poll-while.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { TextLink } from '../../../ui/text-link.js';
import { AUDIT_IMPORTS, isWorking } from './import-question.js';
import { ImportStateTag } from './import-state-tag.js';
import classes from './imports.module.css';

/** Every import of an edition, confirmed or not. */
export function PastImports({ editionId }: { readonly editionId: string }) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const query = useQuery(AUDIT_IMPORTS, { variables: { editionId } });
  usePollWhile(query, query.data?.auditImports.some(isWorking) ?? false);
  return (
    <Loaded query={query}>
      {({ auditImports }) => (
        <DataTable
          caption={t('console:imports.pastCaption', { count: auditImports.length })}
          rows={auditImports}
          keyOf={({ id }) => id}
          empty={
            <EmptyState title={t('console:imports.pastEmptyTitle')}>{t('console:imports.pastEmptyText')}</EmptyState>
          }
          columns={[
            {
              key: 'date',
              title: t('console:imports.date'),
              isRowHeader: true,
              cell: ({ id, createdAt }) => (
                <TextLink
                  className={classes.when}
                  to="/$language/operateur/editions/$editionId/imports/$importId"
                  params={{ language, editionId, importId: id }}
                >
                  {format.date(createdAt)}, {format.time(createdAt)}
                </TextLink>
              ),
            },
            {
              key: 'state',
              title: t('console:imports.state'),
              cell: ({ state }) => <ImportStateTag state={state} />,
            },
            {
              key: 'files',
              title: t('console:imports.files'),
              cell: ({ auditsFileName, answersFileName }) => (
                <span className={classes.files}>
                  {auditsFileName}
                  <span>{answersFileName}</span>
                </span>
              ),
            },
            {
              key: 'audits',
              title: t('console:imports.auditCount'),
              align: 'end',
              cell: ({ auditCount }) => format.number(auditCount),
            },
            {
              key: 'answers',
              title: t('console:imports.answerCount'),
              align: 'end',
              cell: ({ answerCount }) => format.number(answerCount),
            },
            {
              key: 'problems',
              title: t('console:imports.problemCount'),
              align: 'end',
              cell: ({ problemCount }) => format.number(problemCount),
            },
          ]}
        />
      )}
    </Loaded>
  );
}
