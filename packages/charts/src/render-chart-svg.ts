import type { ChartOption } from './chart-option.js';
import { initChart, setPlatformAPI } from './engine.js';
import { textWidth } from './text-width.js';

/** Size of the image in CSS pixels, and the family its text names (the reader's or the document's own font). */
export interface SvgSettings {
  readonly width: number;
  readonly height: number;
  readonly font: string;
}

/**
 * Draws a chart without a browser. The same option gives the same bytes.
 * @param option of one of our charts
 * @returns an SVG document; its text stays text
 */
export function renderChartSvg(option: ChartOption, { width, height, font }: SvgSettings): string {
  setPlatformAPI({ measureText: (text, cssFont) => ({ width: textWidth(text, cssFont) }) });
  const chart = initChart(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return withFont(asStillPicture(chart.renderToSVGString()), font);
  } finally {
    // An instance that is not disposed keeps the process alive.
    chart.dispose();
  }
}

/**
 * Takes out what serves a mouse: classes, their style sheet and data attributes. The library numbers them through the
 * life of the process, so that two drawings of one chart would differ.
 */
function asStillPicture(svg: string): string {
  return svg.replaceAll(/<style ?>.*?<\/style>\s*/gs, '').replaceAll(/ (?:class|ecmeta_\w+)="[^"]*"/g, '');
}

/** One family and no fallback: a document must not take a font from the machine it is made on. */
function withFont(svg: string, font: string): string {
  return svg.replaceAll(/font-family:[^;"]+/g, `font-family:'${font}'`);
}
