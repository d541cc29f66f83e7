import { organisationFigures } from './organisation-figures.js';
import type { DetailedSite, OrganisationMeans } from './report-data.js';
import { aChannel, aSite, anAbsentChannel, meansOf, peersAround } from './report-data.fixture.js';

const site = aSite({ name: 'A', seed: 3 });
const withOverall = (value: number | null, changes: Partial<DetailedSite['overall']> = {}): DetailedSite => ({
  ...site,
  overall: { value, se: 3, low: null, high: null, reason: null, peers: peersAround(60), ...changes },
});
const figuresOf = (sites: readonly DetailedSite[], changes: Partial<OrganisationMeans> = {}) =>
  organisationFigures({ sites, organisation: { ...meansOf(sites), ...changes } });

describe('organisationFigures', () => {
  it('leaves the figures of a single site untouched', () => {
    const figures = figuresOf([site]);
    expect(figures.overall).toEqual(site.overall);
    expect(figures.channels).toEqual(site.channels);
    expect([figures.siteCount, figures.publishedCount]).toEqual([1, 1]);
  });

  it('takes overall, channels and determinants as they are given, and forms no mean of them', () => {
    const mean = { value: 12.5, se: 2, low: 8, high: 17, n: 2 };
    const [{ code: determinant } = { code: '' }] = site.determinants;
    const { overall, channels, determinants } = figuresOf([withOverall(60), withOverall(70)], {
      overall: mean,
      channels: [{ code: 'phone', mean }],
      determinants: [{ code: determinant, mean: { ...mean, value: 7 } }],
    });
    expect(overall).toMatchObject({ value: 12.5, se: 2, low: 8, high: 17, reason: null });
    expect(channels.find(({ code }) => code === 'phone')).toMatchObject({ value: 12.5, se: 2, low: 8, high: 17 });
    expect(channels.find(({ code }) => code === 'email')).toMatchObject({ value: null, absence: 'not_measured' });
    expect(determinants.map(({ value }) => value)).toEqual([7, ...determinants.slice(1).map(() => null)]);
  });

  it('counts only the sites whose overall is published', () => {
    const hidden = withOverall(null, { reason: 'too_few_audits', peers: null });
    const figures = figuresOf([withOverall(60), hidden]);
    expect(figures.overall).toMatchObject({ value: 60, se: 3, reason: null, peers: peersAround(60) });
    expect([figures.siteCount, figures.publishedCount]).toEqual([2, 1]);
    expect(figuresOf([hidden, hidden]).overall).toMatchObject({ value: null, reason: 'too_few_audits' });
  });

  it('keeps the peers that all sites share, and none where they differ', () => {
    expect(figuresOf([withOverall(60), withOverall(70)]).overall.peers).toEqual(peersAround(60));
    const other = withOverall(70, { peers: peersAround(66) });
    expect(figuresOf([withOverall(60), other]).overall.peers).toBeNull();
  });

  it('adds up the audits of a channel, and says that it does not exist only where no site has it', () => {
    const first = { ...site, channels: [aChannel('social', { value: 40, n: 2 })] };
    const none = { ...site, channels: [anAbsentChannel('social', 'no_channel')] };
    const unmeasured = { ...site, channels: [anAbsentChannel('social', 'not_measured')] };
    expect(figuresOf([first, none]).channels[0]).toMatchObject({ value: 40, n: 2, absence: null });
    expect(figuresOf([none, none]).channels[0]?.absence).toBe('no_channel');
    expect(figuresOf([none, unmeasured]).channels[0]?.absence).toBe('not_measured');
  });

  it('shares what a criterion brings among the published overalls, so that contributions still add up to the mean', () => {
    const [criterion] = site.criteria;
    if (criterion === undefined) throw new Error('The fixture has criteria.');
    const bringing = (coefficient: number | null, contribution: number | null): DetailedSite => ({
      ...site,
      criteria: [{ ...criterion, coefficient, contribution }],
    });
    const unpublished = { ...bringing(null, null), overall: { ...site.overall, value: null } };
    const { criteria } = figuresOf([bringing(0.2, 12), bringing(0.1, 4), bringing(null, null), unpublished]);
    expect(criteria[0]?.coefficient).toBeCloseTo(0.1, 12);
    expect(criteria[0]?.contribution).toBeCloseTo(16 / 3, 12);
    expect(figuresOf([unpublished, unpublished]).criteria[0]).toMatchObject({ coefficient: null, contribution: null });
  });

  it('refuses an organisation without a site', () => {
    expect(() => figuresOf([])).toThrow('at least one site');
  });
});
