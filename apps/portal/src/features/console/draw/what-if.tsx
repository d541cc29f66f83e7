import { useLazyQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SubmitEvent } from 'react';

import { problemOf } from '../../../apollo/problem.js';
import { graphql } from '../../../gql/index.js';
import { useStratumName } from '../../../i18n/stratum-name.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Notice } from '../../../ui/notice.js';
import { Section } from '../../../ui/page.js';
import { ProblemView } from '../../../ui/problem-view.js';
import { isOccupied } from './console-draw.js';
import type { ConsoleDraw, DrawFigures } from './console-draw.js';
import classes from './draw.module.css';
import { WhatIfTable } from './what-if-table.js';

const WHAT_IF = graphql(`
  query DrawWhatIf($editionId: UUID!, $input: DrawWhatIfInput!) {
    drawWhatIf(editionId: $editionId, input: $input) {
      __typename
      ... on DrawWhatIf {
        trials
        selected
        waiting
        firstTimersWaiting
        strata {
          key
          inRound1
          selected
          selectedLow
          selectedHigh
          firstTimersWaiting
        }
      }
      ... on InvalidInput {
        message
      }
    }
  }
`);

interface WhatIfProps {
  readonly draw: ConsoleDraw;
  readonly figures: DrawFigures;
}

/** Other numbers of places, tried out by a simulation that decides and writes nothing. */
export function WhatIf({ draw, figures }: WhatIfProps) {
  const t = useTexts();
  const format = useFormats();
  const nameOf = useStratumName(draw.territories);
  const [tryOut, { data, error }] = useLazyQuery(WHAT_IF, { fetchPolicy: 'network-only' });
  const [isWrong, setWrong] = useState(false);
  const shown = figures.strata.filter(isOccupied);
  const result = data?.drawWhatIf;
  const whatIf = result?.__typename === 'DrawWhatIf' ? result : null;

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = Object.entries(Object.fromEntries(new FormData(event.currentTarget)));
    const numbers = typed.map(([name, text]) => [name, wholeNumber(text)] as const);
    const isUsable = numbers.every(([, number]) => number !== null);
    setWrong(!isUsable);
    if (!isUsable) return;
    const places = new Map(numbers.map(([name, number]) => [name, number ?? 0]));
    const strata = shown.map(({ key }) => ({ key, places: places.get(key) ?? 0 }));
    const input = { totalPlaces: places.get('total') ?? 0, strata };
    void tryOut({ variables: { editionId: draw.editionId, input } });
  };

  return (
    <Section title={t('draw:console.whatIf.title')}>
      <p>{t('draw:console.whatIf.lead')}</p>
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          name="total"
          className={classes.field ?? ''}
          label={t('draw:console.whatIf.total')}
          defaultValue={String(figures.totalPlaces)}
          inputMode="numeric"
          autoComplete="off"
        />
        <WhatIfTable strata={shown} nameOf={nameOf} result={whatIf} />
        <Button type="submit" variant="default">
          {t('draw:console.whatIf.action')}
        </Button>
      </form>
      <div role="status">
        {isWrong ? (
          <Notice tone="problem">
            <p>{t('draw:console.whatIf.badNumber')}</p>
          </Notice>
        ) : null}
        {!isWrong && result?.__typename === 'InvalidInput' ? (
          <Notice tone="problem">
            <p>{result.message}</p>
          </Notice>
        ) : null}
        {!isWrong && whatIf ? (
          <p>
            {t('draw:console.whatIf.sentence', {
              selected: format.number(Math.round(whatIf.selected)),
              waiting: format.number(Math.round(whatIf.waiting)),
              firstTimers: format.number(Math.round(whatIf.firstTimersWaiting)),
            })}{' '}
            {t('draw:console.whatIf.note', { trials: format.number(whatIf.trials) })}
          </p>
        ) : null}
      </div>
      {error ? <ProblemView problem={problemOf(error)} /> : null}
    </Section>
  );
}

function wholeNumber(text: FormDataEntryValue): number | null {
  if (typeof text !== 'string') return null;
  const tidy = text.replaceAll(/\s/g, '');
  return /^\d{1,6}$/.test(tidy) ? Number(tidy) : null;
}
