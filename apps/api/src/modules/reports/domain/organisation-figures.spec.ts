import { organisationFigures } from './organisation-figures.js';
import type { DetailedSite } from './report-data.js';
import { aChannel, aSite, anAbsentChannel, peersAround } from './report-data.fixture.js';

const site = aSite({ name: 'A', seed: 3 });
const withOverall = (
  value: number,
  se: number | null,
  changes: Partial<DetailedSite['overall']> = {},
): DetailedSite => ({
  ...site,
  overall: { value, se, low: null, high: null, reason: null, peers: peersAround(60), ...changes },
});

describe('organisationFigures', () => {
  it('leaves the figures of a single site untouched', () => {
    const figures = organisationFigures([site]);
    expect(figures.overall).toEqual(site.overall);
    expect(figures.channels).toEqual(site.channels);
    expect([figures.siteCount, figures.publishedCount]).toEqual([1, 1]);
  });

  it('takes the mean of the sites, its error from the root of the summed squares', () => {
    const { overall } = organisationFigures([withOverall(60, 3), withOverall(70, 4)]);
    expect(overall.value).toBe(65);
    expect(overall.se).toBeCloseTo(2.5, 12);
    expect(overall.low).toBeCloseTo(65 - 1.959963984540054 * 2.5, 12);
    expect(overall.high).toBeCloseTo(65 + 1.959963984540054 * 2.5, 12);
  });

  it('has no interval as soon as one site has none', () => {
    const { overall } = organisationFigures([withOverall(60, 3), withOverall(70, null)]);
    expect(overall).toMatchObject({ value: 65, se: null, low: null, high: null });
  });

  it('counts only the sites whose overall is published', () => {
    const hidden = withOverall(0, null, { value: null, reason: 'too_few_audits', peers: null });
    const figures = organisationFigures([withOverall(60, 3), hidden]);
    expect(figures.overall).toMatchObject({ value: 60, se: 3, reason: null });
    expect([figures.siteCount, figures.publishedCount]).toEqual([2, 1]);
    expect(organisationFigures([hidden, hidden]).overall).toMatchObject({ value: null, reason: 'too_few_audits' });
  });

  it('keeps the peers that all sites share, and none where they differ', () => {
    const other = peersAround(66);
    expect(organisationFigures([withOverall(60, 3), withOverall(70, 4)]).overall.peers).toEqual(peersAround(60));
    expect(organisationFigures([withOverall(60, 3), withOverall(70, 4, { peers: other })]).overall.peers).toBeNull();
  });

  it('averages a channel over the sites that have it, and adds up their audits', () => {
    const first = { ...site, channels: [aChannel('social', { value: 40, n: 2 })] };
    const second = { ...site, channels: [anAbsentChannel('social', 'no_channel')] };
    expect(organisationFigures([first, second]).channels[0]).toMatchObject({ value: 40, n: 2, absence: null });
  });

  it('says that a channel does not exist only where no site has it', () => {
    const none = { ...site, channels: [anAbsentChannel('social', 'no_channel')] };
    const unmeasured = { ...site, channels: [anAbsentChannel('social', 'not_measured')] };
    expect(organisationFigures([none, none]).channels[0]?.absence).toBe('no_channel');
    expect(organisationFigures([none, unmeasured]).channels[0]?.absence).toBe('not_measured');
  });

  it('shares what a criterion brings among the published overalls, so that contributions still add up to the mean', () => {
    const [criterion] = site.criteria;
    if (criterion === undefined) throw new Error('The fixture has criteria.');
    const bringing = (coefficient: number | null, contribution: number | null): DetailedSite => ({
      ...site,
      criteria: [{ ...criterion, coefficient, contribution }],
    });
    const unpublished = { ...bringing(null, null), overall: { ...site.overall, value: null } };
    const { criteria } = organisationFigures([bringing(0.2, 12), bringing(0.1, 4), bringing(null, null), unpublished]);
    expect(criteria[0]?.coefficient).toBeCloseTo(0.1, 12);
    expect(criteria[0]?.contribution).toBeCloseTo(16 / 3, 12);
    expect(organisationFigures([unpublished, unpublished]).criteria[0]).toMatchObject({
      coefficient: null,
      contribution: null,
    });
  });

  it('refuses an organisation without a site', () => {
    expect(() => organisationFigures([])).toThrow('at least one site');
  });
});
