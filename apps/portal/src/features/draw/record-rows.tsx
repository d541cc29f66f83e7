import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';

import { useStratumName } from '../../i18n/stratum-name.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Section } from '../../ui/page.js';
import type { Draw } from './draw.js';
import classes from './draw.module.css';
import { RowsTable, SelectedTable } from './rows-table.js';
import type { RowPage, SelectedRow } from './verification/record-rows.js';
import type { AskVerifier } from './verification/use-verifier.js';
import type { Verdict } from './verification/verify-file.js';

const PER_PAGE = 20;
const DEBOUNCE_MS = 150;

interface RecordRowsProps {
  readonly ask: AskVerifier;
  readonly draw: Draw;
  readonly verdict: Verdict;
  readonly selected: readonly SelectedRow[];
}

/** The rows of the file that was verified, some at a time; one is found by its number or the beginning of it. */
export function RecordRows({ ask, draw, verdict, selected }: RecordRowsProps) {
  const t = useTexts();
  const format = useFormats();
  const nameOf = useStratumName(draw.territories);
  const [number, setNumber] = useState('');
  const [start] = useDebouncedValue(number.trim().toLowerCase(), DEBOUNCE_MS);
  const [from, setFrom] = useState(0);
  const page = useRows(ask, start, from);

  const total = page?.total ?? 0;
  const isFirst = from === 0;
  const isLast = from + PER_PAGE >= total;
  const caption =
    total <= PER_PAGE
      ? t('draw:facts.applications', { count: total })
      : t('draw:rows.caption', {
          from: format.number(from + 1),
          to: format.number(Math.min(from + PER_PAGE, total)),
          total: format.number(total),
        });
  return (
    <Section title={t(verdict.stage === 'record' ? 'draw:rows.title' : 'draw:rows.titleList')}>
      <TextInput
        id="field-number"
        className={classes.find ?? ''}
        label={t('draw:rows.find')}
        description={t('draw:rows.findHint')}
        value={number}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget }) => {
          setNumber(currentTarget.value);
          setFrom(0);
        }}
      />
      {page === null ? null : (
        <RowsTable
          caption={caption}
          rows={page.rows}
          nameOf={nameOf}
          isDrawn={verdict.stage === 'record'}
          empty={t(start === '' ? 'draw:rows.empty' : 'draw:rows.none')}
        />
      )}
      {total > PER_PAGE ? (
        <div className={classes.pager}>
          <PageButton isEnd={isFirst} onPress={() => setFrom(from - PER_PAGE)}>
            {t('draw:rows.previous')}
          </PageButton>
          <PageButton isEnd={isLast} onPress={() => setFrom(from + PER_PAGE)}>
            {t('draw:rows.next')}
          </PageButton>
        </div>
      ) : null}
      {selected.length > 0 ? <SelectedTable rows={selected} nameOf={nameOf} /> : null}
    </Section>
  );
}

interface PageButtonProps {
  /** There is no page that way. */
  readonly isEnd: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

/** At the last page it stays, and keeps the focus: a disabled button would lose it. */
function PageButton({ isEnd, onPress, children }: PageButtonProps) {
  return (
    <Button
      variant="default"
      aria-disabled={isEnd || undefined}
      data-disabled={isEnd || undefined}
      onClick={isEnd ? undefined : onPress}
    >
      {children}
    </Button>
  );
}

/** The rows as they stand with the worker; a later question's answer wins. */
function useRows(ask: AskVerifier, start: string, from: number): RowPage | null {
  const [page, setPage] = useState<RowPage | null>(null);
  useEffect(() => {
    let isWanted = true;
    void ask({ kind: 'rows', start, from, count: PER_PAGE }).then((answer) => {
      if (isWanted) setPage(answer.page);
    });
    return () => {
      isWanted = false;
    };
  }, [ask, start, from]);
  return page;
}
