import type {
  ChannelFigure,
  CutCell,
  FigureWithInterval,
  OverallFigure,
  PanelFigure,
  PanelResult,
  PeerFigure,
  Results,
  SitePeers,
  SiteResult,
} from '../figures/results.js';
import { compareUtf8 } from '../order/utf8-order.js';

/** Names come again for every site: each is written as a key once. */
const keysByName = new Map<string, string>();
const MOST_KEYS_KEPT = 10_000;

function keyOf(name: string): string {
  const known = keysByName.get(name);
  if (known !== undefined) return known;
  const key = `${JSON.stringify(name)}:`;
  if (keysByName.size < MOST_KEYS_KEPT) keysByName.set(name, key);
  return key;
}

function isInOrder(names: readonly string[]): boolean {
  return names.every((name, at) => at === 0 || compareUtf8(names[at - 1] ?? '', name) < 0);
}

/** The entries of a record by the bytes of their keys: JavaScript itself moves keys that look like whole numbers to the front. */
function record<Value>(values: Readonly<Record<string, Value>>, write: (value: Value) => string): string {
  const names = Object.keys(values);
  const sorted = isInOrder(names) ? names : names.sort(compareUtf8);
  return `{${sorted.map((name) => keyOf(name) + write(values[name] as Value)).join(',')}}`;
}

/** A double in the shortest form that reads back as itself; null where there is none. */
function number(value: number | null): string {
  return value === null ? 'null' : String(value);
}

function orNull<Value>(value: Value | null, write: (value: Value) => string): string {
  return value === null ? 'null' : write(value);
}

function interval({ high, low, se, value }: FigureWithInterval): string {
  return `{"high":${number(high)},"low":${number(low)},"se":${number(se)},"value":${number(value)}}`;
}

function overall({ high, low, reason, se, value }: OverallFigure): string {
  const why = reason === null ? 'null' : `"${reason}"`;
  return `{"high":${number(high)},"low":${number(low)},"reason":${why},"se":${number(se)},"value":${number(value)}}`;
}

function channel({ high, low, n, se, value }: ChannelFigure): string {
  return `{"high":${number(high)},"low":${number(low)},"n":${n},"se":${number(se)},"value":${value}}`;
}

function peerFigure({ mean, median, n, position, q1, q3, rung }: PeerFigure): string {
  const quartiles = `"position":${number(position)},"q1":${number(q1)},"q3":${number(q3)}`;
  return `{"mean":${mean},"median":${median},"n":${n},${quartiles},"rung":"${rung}"}`;
}

function peers({ channels, determinants, overall: ofOverall }: SitePeers): string {
  const write = (figure: PeerFigure | null): string => orNull(figure, peerFigure);
  return `{"channels":${record(channels, write)},"determinants":${record(determinants, write)},"overall":${write(ofOverall)}}`;
}

function site(result: SiteResult): string {
  const parts = (values: Readonly<Record<string, number | null>>): string => record(values, number);
  return (
    `{"channel_determinants":${record(result.channelDeterminants, parts)},"channels":${record(result.channels, channel)}` +
    `,"determinants":${parts(result.determinants)},"overall":${overall(result.overall)}` +
    `,"overall_with_physical":${orNull(result.overallWithPhysical, interval)},"peers":${peers(result.peers)}` +
    `,"stages":${parts(result.stages)}}`
  );
}

function panelFigure({ effectiveN, mean, n, weightedMean }: PanelFigure): string {
  return `{"effective_n":${number(effectiveN)},"mean":${number(mean)},"n":${n},"weighted_mean":${number(weightedMean)}}`;
}

function cell({ nOrganisations, nSites, overall: mean, suppressed }: CutCell): string {
  return `{"n_organisations":${nOrganisations},"n_sites":${nSites},"overall":${number(mean)},"suppressed":${suppressed}}`;
}

function panel({ channels, cuts, determinants, overall: ofOverall }: PanelResult): string {
  const { category, isCentral, isCertified, region } = cuts;
  // A cell that is absent is no key of its record: undefined never comes here.
  const cells = (cut: Readonly<Partial<Record<string, CutCell>>>): string =>
    record(cut as Readonly<Record<string, CutCell>>, cell);
  return (
    `{"channels":${record(channels, panelFigure)},"cuts":{"category":${cells(category)},"is_central":${cells(isCentral)}` +
    `,"is_certified":${cells(isCertified)},"region":${cells(region)}}` +
    `,"determinants":${record(determinants, panelFigure)},"overall":${panelFigure(ofOverall)}}`
  );
}

/**
 * Writes `results.json` (Scoring method, section 9): compact, every key in ascending order of its UTF-8 bytes, so that the same
 * results are the same bytes everywhere, and a line feed at the end. Takes the results of a computation; returns the text
 * in pieces, one a site, made as they are asked for: at 176,000 sites it is far longer than a string may be.
 */
export function* resultsJson(
  results: Pick<Results, 'panel' | 'withinVariance'> & { readonly sites: Iterable<readonly [string, SiteResult]> },
): Generator<string> {
  yield `{"panel":${panel(results.panel)},"sites":{`;
  let separator = '';
  for (const [id, result] of results.sites) {
    yield `${separator}${JSON.stringify(id)}:${site(result)}`;
    separator = ',';
  }
  yield `},"within_variance":${record(results.withinVariance, number)}}\n`;
}
