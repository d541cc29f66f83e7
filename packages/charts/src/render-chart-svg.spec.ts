import { aRow } from './chart-row.fixture.js';
import { intervalChart } from './interval-chart.js';
import { renderChartSvg } from './render-chart-svg.js';

const option = () => intervalChart([aRow()], { language: 'en', theme: 'print' });
const size = { width: 400, height: 200, font: 'Source Sans 3' };

describe('renderChartSvg', () => {
  it('gives the same bytes for the same chart, whatever was drawn before', () => {
    const first = renderChartSvg(option(), size);
    renderChartSvg(intervalChart([aRow({ value: 10 })], { language: 'fr', theme: 'dark' }), size);
    expect(renderChartSvg(option(), size)).toBe(first);
  });

  it('has the size asked for and text in the one font asked for', () => {
    const svg = renderChartSvg(option(), { ...size, font: 'Another Face' });
    expect(svg).toMatch(/^<svg width="400" height="200"/);
    const families = new Set([...svg.matchAll(/font-family:([^;"]+)/g)].map(([, family]) => family));
    expect([...families]).toEqual(["'Another Face'"]);
  });
});
