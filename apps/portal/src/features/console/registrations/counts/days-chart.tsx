import { DAY_CHART_HEIGHT } from '@barometer/charts/day-chart';
import { useComputedColorScheme } from '@mantine/core';
import { useCallback, useState } from 'react';

import { useFormats } from '../../../../i18n/use-formats.js';
import { useLanguage } from '../../../../i18n/use-language.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { ChartFigure } from '../../../../ui/chart-figure.js';
import { DataTable } from '../../../../ui/data-table.js';
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
  const [isTableShown, setTableShown] = useState(false);
  const drawing = useCallback<MakeOption>(
    (charts) => charts.dayChart(days, { language, theme }),
    [days, language, theme],
  );
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
    <ChartFigure
      title={title}
      takeaway={takeaway}
      drawing={drawing}
      height={DAY_CHART_HEIGHT}
      isTableShown={isTableShown}
      onTableToggled={() => setTableShown(!isTableShown)}
      table={
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
      }
    />
  );
}
