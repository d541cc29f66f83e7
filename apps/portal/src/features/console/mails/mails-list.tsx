import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';

import type { MailState } from '../../../gql/graphql.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { MailLine } from './mail-line.js';
import classes from './mails.module.css';
import { MAILS } from './mails-question.js';

/** Pages of fifty, the newest first; each mail opens where it stands. */
export function MailsList({ search, state }: { readonly search: string; readonly state: MailState | undefined }) {
  const t = useTexts();
  const format = useFormats();
  const query = useQuery(MAILS, { variables: { search: search === '' ? null : search, state: state ?? null } });

  const showMore = (after: string) =>
    query.fetchMore({
      variables: { after },
      updateQuery: (previous, { fetchMoreResult: next }) => ({
        mails: { ...next.mails, nodes: [...previous.mails.nodes, ...next.mails.nodes] },
      }),
    });

  return (
    <Loaded query={query} skeletonLines={10}>
      {({ mails: { nodes, totalCount, endCursor } }) => {
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
            {endCursor && nodes.length < totalCount ? (
              <div>
                <Button variant="default" onClick={() => void showMore(endCursor).catch(() => undefined)}>
                  {t('console:mails.more')}
                </Button>
              </div>
            ) : null}
          </div>
        );
      }}
    </Loaded>
  );
}
