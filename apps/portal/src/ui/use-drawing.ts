import type { ChartOption } from '@barometer/charts';
import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

type Charts = typeof import('@barometer/charts');

/** Makes what the library draws, once the library is there. The same function as long as the drawing is the same. */
export type MakeOption = (charts: Charts) => ChartOption;

/** The size labels are measured at: drawn before the font is there, they would overlap. */
const FONTS = ['400 13px "Source Sans 3"', '600 14px "Source Sans 3"'];

/** Fetches the drawing library, then draws into the element. The page never waits for it. */
async function draw(element: HTMLElement, makeOption: MakeOption) {
  const [charts] = await Promise.all([
    import('@barometer/charts'),
    Promise.all(FONTS.map((font) => document.fonts.load(font))),
  ]);
  const chart = charts.initChart(element, null, { renderer: 'svg' });
  chart.setOption(makeOption(charts));
  return chart;
}

/** Keeps a chart drawn in an element: again when its data, language or scheme change, resized with the page. */
export function useDrawing(
  host: RefObject<HTMLElement | null>,
  makeOption: MakeOption,
): { readonly hasFailed: boolean } {
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    let isOver = false;
    let stop = () => {};
    const start = async () => {
      const chart = await draw(element, makeOption);
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
  }, [host, makeOption]);

  return { hasFailed };
}
