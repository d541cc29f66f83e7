import type { CustomSeriesRenderItem } from 'echarts';

import type { ChartOption } from './chart-option.js';
import type { ChartLanguage } from './score-text.js';
import { chartThemes } from './theme.js';
import type { ThemeName } from './theme.js';

/** How many of something there were on a day. */
export interface DayCount {
  /** Such as `2027-03-15`. */
  readonly day: string;
  readonly count: number;
}

/** The height of the chart in CSS pixels, to be given to its element. */
export const DAY_CHART_HEIGHT = 220;

const LOCALES: Record<ChartLanguage, string> = { fr: 'fr-FR', en: 'en-GB' };
const WIDEST_BAR = 36;

/**
 * One bar a day, from left to right, on an axis from zero.
 * @param days without gaps, the first to the last: a day without any is a bar of no height
 */
export function dayChart(
  days: readonly DayCount[],
  { language, theme: name }: { readonly language: ChartLanguage; readonly theme: ThemeName },
): ChartOption {
  const theme = chartThemes[name];
  const shortDay = new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(LOCALES[language]);
  const label = { color: theme.muted, fontFamily: theme.fontFamily, fontSize: 13 };
  return {
    animation: false,
    grid: { left: 8, right: 8, top: 12, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      data: days.map(({ day }) => day),
      axisLabel: {
        ...label,
        hideOverlap: true,
        formatter: (day: string) => shortDay.format(new Date(`${day}T00:00Z`)),
      },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.muted } },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      splitNumber: 4,
      axisLabel: { ...label, formatter: (count: number) => number.format(count) },
      splitLine: { lineStyle: { color: theme.line } },
    },
    series: [
      {
        type: 'custom',
        silent: true,
        data: days.map(({ count }, index) => [index, count]),
        encode: { x: 0, y: 1 },
        renderItem: barIn(theme.you),
      },
    ],
  } as ChartOption;
}

function barIn(fill: string): CustomSeriesRenderItem {
  return (_, api) => {
    const [x = 0, top = 0] = api.coord([api.value(0), api.value(1)]);
    const [, bottom = 0] = api.coord([api.value(0), 0]);
    const [next = 0] = api.coord([Number(api.value(0)) + 1, 0]);
    const step = next - x;
    const width = Math.max(1, Math.min(WIDEST_BAR, step * 0.72));
    return { type: 'rect', shape: { x: x - width / 2, y: top, width, height: bottom - top }, style: { fill } };
  };
}
