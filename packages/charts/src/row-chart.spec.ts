import { chartTexts } from './chart-texts.js';
import { aMissingRow, aRow } from './chart-row.fixture.js';
import { determinantChart } from './determinant-chart.js';
import { intervalChart } from './interval-chart.js';
import { renderChartSvg } from './render-chart-svg.js';
import { chartHeight } from './row-layout.js';
import { siteChart, sortSites } from './site-chart.js';
import { chartThemes } from './theme.js';

const settings = { language: 'fr', theme: 'print' } as const;
const draw = (option: ReturnType<typeof intervalChart>): string =>
  renderChartSvg(option, { width: 612, height: 300, font: 'Source Sans 3' });
const countOf = (svg: string, part: string): number => svg.split(part).length - 1;
const dots = (svg: string): number =>
  countOf(svg, `fill="${chartThemes.print.you}" stroke="${chartThemes.print.surface}"`);

describe('intervalChart', () => {
  it('keeps every score axis from 0 to 100', () => {
    expect(intervalChart([aRow({ value: 50, low: 49, high: 51 })], settings).xAxis).toMatchObject({ min: 0, max: 100 });
  });

  it('writes each figure and the mean of its peers as text beside the marks', () => {
    const svg = draw(intervalChart([aRow()], settings));
    expect(svg).toContain('>72,4<');
    expect(svg).toContain('>74,1<');
  });

  it('draws one dot a measured row and the reason of a missing one', () => {
    const svg = draw(intervalChart([aRow(), aMissingRow({ missing: 'Aucun compte' })], settings));
    expect(dots(svg)).toBe(1);
    expect(svg).toContain('Aucun compte');
  });

  it('draws no band and no key of it where quartiles are withheld', () => {
    const svg = draw(intervalChart([aRow({ peers: { mean: 60, n: 6, q1: null, q3: null } })], settings));
    expect(svg).not.toContain(chartThemes.print.bandEdge);
    expect(svg).not.toContain(chartTexts.fr.band);
    expect(svg).toContain(chartTexts.fr.peersMean);
  });

  it('dashes the mean of the peers, so that it is told apart without colour', () => {
    expect(draw(intervalChart([aRow()], settings))).toMatch(/stroke="#3C4547"[^>]*stroke-dasharray/);
  });

  it('writes long names on two lines at most', () => {
    const label = 'Maison de la Région de Saint-Gaudens Comminges Pyrénées et des cantons voisins de la montagne';
    const svg = draw(intervalChart([aRow({ label })], settings));
    expect(svg).toContain('>Maison de la Région de<');
    expect(svg).toMatch(/>Saint-Gaudens Comminges[^<]*…</);
  });

  it('gives a name the whole width of a narrow screen, above its marks', () => {
    const label = 'Maison de quartier des Trois Rivières';
    const option = intervalChart([aRow({ label })], { ...settings, layout: 'compact' });
    expect(renderChartSvg(option, { width: 280, height: 176, font: 'Source Sans 3' })).toContain(`>${label}<`);
  });

  it.each(['light', 'dark', 'print'] as const)('takes its colours from the %s theme alone', (theme) => {
    const svg = draw(intervalChart([aRow(), aMissingRow()], { language: 'en', theme }));
    const allowed = new Set<string>(Object.values(chartThemes[theme]));
    const used = [...svg.matchAll(/(?:fill|stroke)="(#[0-9A-Fa-f]{6})"/g)].map(([, colour = '']) => colour);
    expect(used.filter((colour) => !allowed.has(colour))).toEqual([]);
  });
});

describe('determinantChart', () => {
  it('draws no interval, which the method does not give, and says so in its key', () => {
    const svg = draw(determinantChart([aRow()], settings));
    expect(svg).not.toContain('intervalle');
    expect(dots(svg)).toBe(1);
  });
});

describe('siteChart', () => {
  const rows = [aRow({ key: 'a', value: 40 }), aMissingRow({ key: 'b' }), aRow({ key: 'c', value: 70 })];

  it('puts the highest site first and those without a figure last', () => {
    expect(sortSites(rows).map((row) => row.key)).toEqual(['c', 'a', 'b']);
    expect(siteChart(rows, settings).yAxis).toMatchObject({ data: ['c', 'a', 'b'] });
  });

  it('draws the mean of the sites with its words, when there is one', () => {
    expect(draw(siteChart(rows, { ...settings, average: 55 }))).toContain('moyenne de vos sites\u00a0: 55,0');
    expect(draw(siteChart(rows, settings))).not.toContain('moyenne de vos sites');
  });
});

describe('chartHeight', () => {
  it('grows with the rows, and more where a label needs two lines', () => {
    const long = aRow({ label: 'Maison de la Région de Saint-Gaudens Comminges Pyrénées', detail: '13 audits' });
    expect(chartHeight([aRow(), aRow()])).toBeGreaterThan(chartHeight([aRow()]));
    expect(chartHeight([long])).toBeGreaterThan(chartHeight([aRow()]));
    expect(chartHeight([aRow()], 'compact')).toBeGreaterThan(chartHeight([aRow()]));
  });
});
