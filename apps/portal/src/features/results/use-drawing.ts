import type { ChartLanguage, ChartRow, ThemeName } from '@barometer/charts';
import type { ChartKind } from '@barometer/charts';
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

export interface Drawing {
  readonly kind: ChartKind;
  readonly rows: readonly ChartRow[];
  readonly language: ChartLanguage;
  readonly theme: Exclude<ThemeName, 'print'>;
  readonly layout: 'wide' | 'compact';
}

/** The size labels are measured at: drawn before the font is there, they would overlap. */
const FONTS = ['400 13px "Source Sans 3"', '600 14px "Source Sans 3"'];

/** Fetches the drawing library, then draws into the element. The page never waits for it. */
async function draw(element: HTMLElement, { kind, rows, ...settings }: Drawing) {
  const [charts] = await Promise.all([
    import('@barometer/charts'),
    Promise.all(FONTS.map((font) => document.fonts.load(font))),
  ]);
  const options = { interval: charts.intervalChart, determinant: charts.determinantChart, site: charts.siteChart };
  const chart = charts.initChart(element, null, { renderer: 'svg' });
  chart.setOption(options[kind](rows, settings));
  return chart;
}

/** Keeps a chart drawn in an element: again when its data, language or scheme change, resized with the page. */
export function useDrawing(host: RefObject<HTMLElement | null>, drawing: Drawing): { readonly hasFailed: boolean } {
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    let isOver = false;
    let stop = () => {};
    const start = async () => {
      const chart = await draw(element, drawing);
      const observer = new ResizeObserver(() => chart.resize());
      stop = () => {
        observer.disconnect();
        chart.dispose();
      };
      if (isOver) stop();
      else observer.observe(element);
    };
    start().catch(() => setFailed(true));
    return () => {
      isOver = true;
      stop();
    };
  }, [host, drawing]);

  return { hasFailed };
}
