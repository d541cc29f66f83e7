import { computeResults } from '../../compute.js';
import { panelEvolution, siteEvolution, type EditionFigures } from './evolution.js';
import type { SiteFigures } from '../organisations.js';
import { panelFigure } from './panel.js';
import type { Results, SiteResult } from '../results.js';
import {
  auditsOf,
  expectGolden,
  goldenScenarios,
  type Golden,
  type RepeatedAudit,
} from '../../testing/golden-scenario.js';
import { inputOf, type RawWorld } from '../../testing/raw-world.js';
import { Z_95 } from '../uncertainty.js';
import { compareUtf8 } from '../../order/utf8-order.js';

type Edition = Pick<RawWorld, 'sites' | 'siteAnswers'> & { readonly audits: readonly RepeatedAudit[] };

interface GoldenEvolution extends Golden, Pick<RawWorld, 'grid' | 'edition'> {
  readonly before: Edition;
  readonly after: Edition;
}

const none = { value: null, se: null };

/** The evolution of the overall and of each channel of a site that both editions have. */
function siteEvolutions(before: Results, after: Results): unknown {
  const evolutions = [...before.sites].flatMap(([siteId, earlier]): [string, unknown][] => {
    const later: SiteResult | undefined = after.sites.get(siteId);
    if (!later) return [];
    const channels = Object.entries(earlier.channels).map(([channel, figure]): [string, unknown] => {
      return [channel, siteEvolution(figure, later.channels[channel] ?? none)];
    });
    const overall = siteEvolution(earlier.overall, later.overall);
    return [[siteId, { overall, channels: Object.fromEntries(channels) }]];
  });
  return Object.fromEntries(evolutions);
}

/** An edition of one channel, `phone`, from the score of each site, and the sites that were not measured on it. */
function editionOf(scores: Readonly<Record<string, number>>, unmeasured: readonly string[] = []): EditionFigures {
  const ids = [...Object.keys(scores), ...unmeasured].sort(compareUtf8);
  const column = Float64Array.from(ids, (id) => scores[id] ?? Number.NaN);
  const sites = ids.map((id): [string, SiteFigures] => {
    const value = scores[id];
    return [
      id,
      { overall: none, channels: value === undefined ? {} : { phone: { value, se: null } }, determinants: {} },
    ];
  });
  const nothing = panelFigure(new Float64Array(0), new Float64Array(0));
  const panel = { overall: nothing, channels: { phone: panelFigure(column, column) }, determinants: {} };
  return { sites: new Map(sites), panel };
}

describe('golden evolutions', () => {
  it.each(goldenScenarios<GoldenEvolution>('evolution'))('%s gives the figures worked out by hand', (_, golden) => {
    const { grid, edition } = golden;
    const resultsOf = (one: Edition) =>
      computeResults(inputOf({ ...one, grid, edition, audits: auditsOf(one.audits) }));
    const [before, after] = [resultsOf(golden.before), resultsOf(golden.after)];
    expectGolden({ sites: siteEvolutions(before, after), panel: panelEvolution(before, after) }, golden);
  });
});

describe('siteEvolution', () => {
  it('is null where an edition has no value', () => {
    expect(siteEvolution(none, { value: 1, se: 1 })).toBeNull();
    expect(siteEvolution({ value: 1, se: 1 }, none)).toBeNull();
  });

  it('gives the difference without a word on chance where one error is not known', () => {
    const unknown = { difference: -30, se: null, isSignificant: null };
    expect(siteEvolution({ value: 70, se: 1 }, { value: 40, se: null })).toEqual(unknown);
    expect(siteEvolution({ value: 70, se: null }, { value: 40, se: 1 })).toEqual(unknown);
  });

  it('calls a fall significant as it does a rise, and no tie that the last bit splits', () => {
    const evolution = (after: number, se: number) => siteEvolution({ value: 50, se: 0 }, { value: after, se });
    expect(evolution(47, 1.5)?.isSignificant).toBe(true);
    expect(evolution(47, 1.6)?.isSignificant).toBe(false);
    expect(evolution(50 + 1e-14, 0)?.isSignificant).toBe(false);
    expect(evolution(50 - Z_95, 1)?.isSignificant).toBe(false);
  });
});

describe('panelEvolution', () => {
  it('compares whole panels, and the sites in both, which may move the other way', () => {
    const before = editionOf({ a: 10, b: 20, gone: 90 });
    const after = editionOf({ a: 15, b: 25, new: 50 });
    expect(panelEvolution(before, after).channels['phone']).toEqual({
      whole: -10,
      common: { difference: 5, nBefore: 2, nAfter: 2 },
    });
  });

  it('restricts each panel to the sites in both, and then to those that have the figure in that edition', () => {
    const before = editionOf({ a: 10, b: 40, 'measured before': 70, gone: 90 }, ['measured after']);
    const after = editionOf({ a: 20, b: 30, 'measured after': 100, new: 0 }, ['measured before']);
    expect(panelEvolution(before, after).channels['phone']).toEqual({
      whole: 150 / 4 - 210 / 4,
      common: { difference: 150 / 3 - 120 / 3, nBefore: 3, nAfter: 3 },
    });
  });

  it('has nothing to say on common sites of which none has the figure in one of the editions', () => {
    const before = editionOf({ gone: 10 }, ['a']);
    const after = editionOf({ a: 15 });
    expect(panelEvolution(before, after).channels['phone']).toEqual({ whole: 5, common: null });
    expect(panelEvolution(after, before).channels['phone']).toEqual({ whole: -5, common: null });
  });

  it('has nothing to say on a channel that one grid does not have', () => {
    const before = editionOf({ a: 10 });
    const renamed: EditionFigures = {
      ...before,
      panel: { ...before.panel, channels: { constructor: before.panel.overall } },
    };
    const nothing = { whole: null, common: null };
    const evolution = panelEvolution(renamed, before);
    expect(Object.entries(evolution.channels)).toEqual([
      ['constructor', nothing],
      ['phone', { whole: null, common: { difference: 0, nBefore: 1, nAfter: 1 } }],
    ]);
    expect(evolution.overall).toEqual(nothing);
  });
});
