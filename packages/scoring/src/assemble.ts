import { overallOf, overallWithPhysicalOf, partAcrossChannels, type ChannelScores } from './overall.js';
import { peersFor, type PeersOf } from './peers.js';
import type { ChannelFigure, SitePeers, SiteResult } from './results.js';
import type { FigureColumn, SharedColumns } from './site-score.js';
import type { SiteRegister } from './site-register.js';
import { withInterval } from './uncertainty.js';

/** All that the entry of a site is put together from. */
export interface SiteMaterial {
  readonly register: SiteRegister;
  readonly scores: ChannelScores;
  readonly columns: SharedColumns;
  /** Whether each channel is observed whole: it then has no standard error of its own (Scoring method, section 5). */
  readonly isInspected: readonly boolean[];
}

interface Peers {
  readonly overall: PeersOf;
  readonly channels: readonly PeersOf[];
  readonly determinants: readonly PeersOf[];
}

function figureAt(column: FigureColumn | undefined, site: number): number | null {
  const value = column?.[site] ?? Number.NaN;
  return Number.isNaN(value) ? null : value;
}

/** A record of the names whose figure a site has. */
function recordOfPresent<T>(
  names: readonly string[],
  columns: readonly (FigureColumn | undefined)[],
  site: number,
  entryOf: (place: number, value: number) => T,
): Record<string, T> {
  const entries = names.flatMap((name, place): [string, T][] => {
    const value = figureAt(columns[place], site);
    return value === null ? [] : [[name, entryOf(place, value)]];
  });
  return Object.fromEntries(entries);
}

function channelFigure(
  { scores, isInspected }: SiteMaterial,
  site: number,
  channel: number,
  value: number,
): ChannelFigure {
  const n = scores.columns[channel]?.n[site] ?? 0;
  const variance = scores.variances[channel] ?? null;
  const se = isInspected[channel] || variance === null ? null : Math.sqrt(variance / n);
  return { ...withInterval(value, se), value, n };
}

function criterionValues({ scores }: SiteMaterial, site: number): Record<string, number> {
  const entries = scores.plan.channelPlans.flatMap(({ criteria }, channel) =>
    criteria.flatMap(({ criterion }, at): [string, number][] => {
      const value = figureAt(scores.columns[channel]?.criteria[at], site);
      return value === null ? [] : [[criterion.id, value]];
    }),
  );
  return Object.fromEntries(entries);
}

function sitePeers({ scores, columns }: SiteMaterial, peers: Peers, site: number): SitePeers {
  const { channels, determinants } = scores.plan;
  return {
    overall: peers.overall(site),
    channels: recordOfPresent(channels, columns.channels, site, (at) => peers.channels[at]?.(site) ?? null),
    determinants: recordOfPresent(
      determinants,
      columns.determinants,
      site,
      (at) => peers.determinants[at]?.(site) ?? null,
    ),
  };
}

function siteResult(material: SiteMaterial, peers: Peers, site: number): SiteResult {
  const { scores, columns } = material;
  const { channels, determinants, stages } = scores.plan;
  const overall = overallOf(scores, site);
  const partsOf = (channel: number) =>
    Object.fromEntries(determinants.map((name, part) => [name, figureAt(scores.columns[channel]?.parts[part], site)]));
  return {
    overall,
    overallWithPhysical: overallWithPhysicalOf(scores, site, overall),
    channels: recordOfPresent(channels, columns.channels, site, (at, value) =>
      channelFigure(material, site, at, value),
    ),
    determinants: Object.fromEntries(determinants.map((name, at) => [name, figureAt(columns.determinants[at], site)])),
    stages: Object.fromEntries(
      stages.map((name, at) => [name, partAcrossChannels(scores, site, determinants.length + at)]),
    ),
    channelDeterminants: recordOfPresent(channels, columns.channels, site, partsOf),
    criteria: criterionValues(material, site),
    peers: sitePeers(material, peers, site),
  };
}

/** Takes the computed columns; returns the entry of every site by its id, in ascending UTF-8 order (Scoring method, section 9). */
export function assembleSites(material: SiteMaterial): ReadonlyMap<string, SiteResult> {
  const { register, scores, columns } = material;
  const find = (column: FigureColumn) => peersFor(register, scores.edition, column);
  const peers: Peers = {
    overall: find(columns.overall),
    channels: columns.channels.map(find),
    determinants: columns.determinants.map(find),
  };
  return new Map(register.sites.map(({ siteId }, site) => [siteId, siteResult(material, peers, site)]));
}
