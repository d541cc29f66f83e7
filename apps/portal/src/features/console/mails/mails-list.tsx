import { useQuery } from '@apollo/client/react';

import type { MailState } from '../../../gql/graphql.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { ShowMore } from '../../../ui/show-more.js';
import { MailLine } from './mail-line.js';
import classes from './mails.module.css';
import { MAILS } from './mails-question.js';

/** Pages of fifty, the newest first; each mail opens where it stands. */
export function MailsList({ search, state }: { readonly search: string; readonly state: MailState | undefined }) {
  const t = useTexts();
  const format = useFormats();
  const query = useQuery(MAILS, { variables: { search: search === '' ? null : search, state: state ?? null } });

  return (
    <Loaded query={query} skeletonLines={10}>
      {({ mails }) => {
        const { nodes, totalCount } = mails;
        if (nodes.length === 0) {
          return search === '' && state === undefined ? (
            <EmptyState title={t('console:mails.emptyTitle')}>{t('console:mails.emptyText')}</EmptyState>
          ) : (
            <EmptyState title={t('console:mails.noMatchTitle', { search })}>
              {t('console:mails.noMatchText')}
            </EmptyState>
          );
        }
        return (
          <div className={classes.list}>
            <p className={classes.caption}>
              {t('console:mails.caption', { shown: format.number(nodes.length), total: format.number(totalCount) })}
            </p>
            <ul className={classes.mails}>
              {nodes.map((mail) => (
                <MailLine key={mail.id} mail={mail} />
              ))}
            </ul>
            <ShowMore page={mails} fetchMore={query.fetchMore} />
          </div>
        );
      }}
    </Loaded>
  );
}
