import { dayChart } from './day-chart.js';
import { renderChartSvg } from './render-chart-svg.js';

const days = [
  { day: '2027-03-27', count: 5 },
  { day: '2027-03-28', count: 0 },
  { day: '2027-03-29', count: 10 },
];

describe('the chart of days', () => {
  it('draws one bar a day on an axis from zero, in the words of the reader', () => {
    const svg = (language: 'fr' | 'en') =>
      renderChartSvg(dayChart(days, { language, theme: 'light' }), { width: 600, height: 220, font: 'Source Sans 3' });
    expect(svg('fr')).toContain('27 mars');
    expect(svg('en')).toContain('27 Mar');
    expect(svg('fr')).toMatch(/>0</);
    expect(svg('fr').match(/fill="#0B5A66"/gi)).toHaveLength(days.length);
  });
});
