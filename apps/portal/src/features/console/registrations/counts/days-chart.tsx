import { DAY_CHART_HEIGHT } from '@barometer/charts/day-chart';
import { useComputedColorScheme } from '@mantine/core';
import { useCallback, useId, useRef, useState } from 'react';

import { useFormats } from '../../../../i18n/use-formats.js';
import { useLanguage } from '../../../../i18n/use-language.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import classes from '../../../../ui/chart-figure.module.css';
import { DataTable } from '../../../../ui/data-table.js';
import { useDrawing } from '../../../../ui/use-drawing.js';
import type { MakeOption } from '../../../../ui/use-drawing.js';
import type { Counts } from './counts-question.js';

interface DaysChartProps {
  /** One at least, without gaps. */
  readonly days: Counts['days'];
  readonly total: number;
}

/** At noon UTC it is the same day in Paris. */
const noon = (day: string) => `${day}T12:00:00Z`;

/** How many registrations came on each day: a sentence, bars, and the same as a table. */
export function DaysChart({ days, total }: DaysChartProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const theme = useComputedColorScheme('light');
  const id = useId();
  const host = useRef<HTMLDivElement>(null);
  const [isTableShown, setTableShown] = useState(false);
  const option = useCallback<MakeOption>(
    (charts) => charts.dayChart(days, { language, theme }),
    [days, language, theme],
  );
  const { hasFailed } = useDrawing(host, option);
  const busiest = days.reduce((most, day) => (day.count > most.count ? day : most));
  const takeaway = t('control:counts.daysTakeaway', {
    count: total,
    shown: format.number(total),
    first: format.date(noon(days[0]?.day ?? busiest.day)),
    last: format.date(noon(days.at(-1)?.day ?? busiest.day)),
    busiest: format.date(noon(busiest.day)),
    most: format.number(busiest.count),
  });
  const title = t('control:counts.days');
  return (
    <figure className={classes.figure} aria-labelledby={id}>
      <figcaption className={classes.caption}>
        <span id={id} className={classes.title}>
          {title}
        </span>
        <span className={classes.takeaway}>{takeaway}</span>
      </figcaption>
      <div className={classes.frame} hidden={hasFailed}>
        <div ref={host} role="img" aria-label={`${title}. ${takeaway}`} style={{ height: DAY_CHART_HEIGHT }} />
      </div>
      {hasFailed ? <p role="status">{t('control:counts.chartFailed')}</p> : null}
      <button
        type="button"
        className={classes.toggle}
        aria-expanded={isTableShown}
        onClick={() => setTableShown(!isTableShown)}
      >
        {t(isTableShown ? 'common:action.hideTable' : 'common:action.showTable')}
      </button>
      {isTableShown || hasFailed ? (
        <DataTable
          caption={title}
          isCaptionHidden
          density="compact"
          rows={days}
          keyOf={({ day }) => day}
          columns={[
            {
              key: 'day',
              title: t('control:counts.day'),
              isRowHeader: true,
              cell: ({ day }) => format.date(noon(day)),
              total: t('control:counts.all'),
            },
            {
              key: 'count',
              title: t('control:counts.count'),
              align: 'end',
              cell: ({ count }) => format.number(count),
              total: format.number(total),
            },
          ]}
        />
      ) : null}
    </figure>
  );
}
