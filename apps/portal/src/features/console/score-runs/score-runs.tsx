import { useQuery } from '@apollo/client/react';

import { usePollWhile } from '../../../apollo/use-poll-while.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Loaded } from '../../../ui/loaded.js';
import { Notice } from '../../../ui/notice.js';
import { Section } from '../../../ui/page.js';
import type { ConsoleEdition } from '../console-edition.js';
import { OneRun } from './one-run.js';
import { addressOf, shownRun } from './run-address.js';
import { RunsTable } from './runs-table.js';
import { SCORE_RUNS, isMoving, isUnderWay } from './score-runs-question.js';
import { StartRun } from './start-run.js';

interface ScoreRunsProps {
  readonly edition: ConsoleEdition;
  /** The run to show, as the address names it; the newest otherwise. */
  readonly wanted?: string;
}

/** The run being read, above the list of all of them. */
export function ScoreRuns({ edition, wanted }: ScoreRunsProps) {
  const t = useTexts();
  const query = useQuery(SCORE_RUNS, { variables: { editionId: edition.id } });
  const isBusy = query.data?.scoreRuns.some(isUnderWay) ?? false;
  usePollWhile(query, query.data?.scoreRuns.some(isMoving) ?? false);

  return (
    <>
      <StartRun
        edition={edition}
        isBusy={isBusy}
        isFirst={query.data?.scoreRuns.every(({ isProvisional }) => isProvisional) ?? false}
        onStarted={() => query.refetch()}
      />
      <Loaded query={query} skeletonLines={10}>
        {({ scoreRuns }) => {
          const { run: shown, isGone } = shownRun(scoreRuns, wanted);
          if (!shown) {
            return (
              <EmptyState title={t('console:scoreRuns.emptyTitle')}>{t('console:scoreRuns.emptyText')}</EmptyState>
            );
          }
          return (
            <>
              {isGone ? (
                <Notice>
                  <p>{t('console:scoreRuns.gone')}</p>
                </Notice>
              ) : null}
              <OneRun key={addressOf(shown)} run={shown} edition={edition} />
              {scoreRuns.length > 1 ? (
                <Section title={t('console:scoreRuns.earlier')}>
                  <RunsTable runs={scoreRuns} shownId={shown.id} editionId={edition.id} />
                </Section>
              ) : null}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
