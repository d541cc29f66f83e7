import type { CustomSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

/** What our charts hand to echarts: a grid, a key and hand-drawn series, nothing else of its options. */
export type ChartOption = ComposeOption<CustomSeriesOption | GridComponentOption | LegendComponentOption>;
