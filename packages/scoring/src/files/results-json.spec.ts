import fc from 'fast-check';
import { computeResults } from '../compute.js';
import { randomWorld } from '../testing/random-world.js';
import { inputOf } from '../testing/raw-world.js';
import { compareUtf8 } from '../order/utf8-order.js';
import { resultsJson } from './results-json.js';

/** Every object of the text with its keys in the order of the text, which JSON.parse would lose for whole numbers. */
function keysInText(text: string): string[][] {
  const marked = text.replaceAll(/"((?:[^"\\]|\\.)*)":/g, '"~$1":');
  const lists: string[][] = [];
  JSON.parse(marked, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null) lists.push(Object.keys(value).map((key) => key.slice(1)));
    return value;
  });
  return lists;
}

const figure = { value: 50, se: null, low: null, high: null };
const site = {
  overall: { ...figure, reason: null },
  overallWithPhysical: figure,
  channels: { phone: { ...figure, n: 3, se: 1.5, low: 47.06, high: 52.94 } },
  determinants: { '10': 1, '9': null, a: 0.1 },
  stages: {},
  channelDeterminants: { phone: { '10': 1, '9': null } },
  audits: [],
  peers: {
    overall: null,
    channels: { phone: null },
    determinants: { '10': { rung: 'all', n: 5, mean: 1, median: 2, q1: null, q3: null, position: null } },
  },
} as const;
const panelFigure = { n: 1, mean: 50, weightedMean: 50, effectiveN: 1 };
const cell = { nSites: 1, nOrganisations: 1, overall: null, suppressed: true };

describe('resultsJson', () => {
  it('writes what section 9 of the method asks for, keys by their bytes', () => {
    const text = [
      ...resultsJson({
        sites: [
          ['10', site],
          [
            '9',
            { ...site, overall: { ...site.overall, value: null, reason: 'too_few_audits' }, overallWithPhysical: null },
          ],
        ],
        panel: {
          overall: panelFigure,
          channels: { phone: panelFigure },
          determinants: { '9': { n: 0, mean: null, weightedMean: null, effectiveN: null }, '10': panelFigure },
          cuts: { category: { town: cell }, isCertified: { false: cell }, isCentral: {}, region: { '': cell } },
        },
        withinVariance: { phone: null, '😀': 1e-7, '\u{fb01}': 2 },
      }),
    ].join('');
    const channel = '{"high":52.94,"low":47.06,"n":3,"se":1.5,"value":50}';
    const before =
      '"channel_determinants":{"phone":{"10":1,"9":null}},"channels":{"phone":' +
      `${channel}},"determinants":{"10":1,"9":null,"a":0.1},"overall":`;
    const peer = '{"mean":1,"median":2,"n":5,"position":null,"q1":null,"q3":null,"rung":"all"}';
    const after = `"peers":{"channels":{"phone":null},"determinants":{"10":${peer}},"overall":null},"stages":{}`;
    const ten =
      `{${before}{"high":null,"low":null,"reason":null,"se":null,"value":50},` +
      `"overall_with_physical":{"high":null,"low":null,"se":null,"value":50},${after}}`;
    const nine =
      `{${before}{"high":null,"low":null,"reason":"too_few_audits","se":null,"value":null},` +
      `"overall_with_physical":null,${after}}`;
    const whole = '{"effective_n":1,"mean":50,"n":1,"weighted_mean":50}';
    const none = '{"effective_n":null,"mean":null,"n":0,"weighted_mean":null}';
    const hidden = '{"n_organisations":1,"n_sites":1,"overall":null,"suppressed":true}';
    expect(text).toBe(
      `{"panel":{"channels":{"phone":${whole}},"cuts":{"category":{"town":${hidden}},"is_central":{},` +
        `"is_certified":{"false":${hidden}},"region":{"":${hidden}}},"determinants":{"10":${whole},"9":${none}},` +
        `"overall":${whole}},"sites":{"10":${ten},"9":${nine}},` +
        '"within_variance":{"phone":null,"\u{fb01}":2,"😀":1e-7}}\n',
    );
  });

  it('has every key of every object in ascending order of its bytes', () => {
    fc.assert(
      fc.property(randomWorld, (world) => {
        const text = [...resultsJson(computeResults(inputOf(world)))].join('');
        for (const keys of keysInText(text)) expect(keys).toEqual(keys.toSorted(compareUtf8));
        expect(Object.keys((JSON.parse(text) as { sites: object }).sites)).toHaveLength(world.sites.length);
      }),
      { numRuns: 20 },
    );
  });

  it('comes in pieces, one a site', () => {
    const [world] = fc.sample(randomWorld, { numRuns: 1, seed: 7 });
    if (!world) throw new Error('no world');
    expect([...resultsJson(computeResults(inputOf(world)))]).toHaveLength(world.sites.length + 2);
  });
});
