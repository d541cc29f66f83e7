import { compareWithPeers, describeChart } from '@barometer/charts';
import type { ChartPeers, ChartRow } from '@barometer/charts';

import type { ChannelOf, Estimate, Peers, PeersMean } from '../report-data.js';
import type { ChartBlock, TableBlock } from '../report-document.js';
import type { Wording } from '../wording.js';

type AnyPeers = Peers | PeersMean;

/** What the words beside a chart take from a site or an organisation. */
export interface Charted {
  /** More than one where the figures are means of sites, whose peers may differ. */
  readonly siteCount?: number;
  readonly overall: Estimate & { readonly peers: AnyPeers | null };
  readonly channels: readonly ChannelOf<AnyPeers>[];
}

/** The overall as a row of a chart. */
export function overallRow({ overall, siteCount }: Omit<Charted, 'channels'>, wording: Wording): ChartRow {
  const { value, low, high, peers } = overall;
  const { essentials, words } = wording.texts;
  return {
    key: 'overall',
    label: essentials.overallRow,
    value,
    low,
    high,
    peers: peersOnChart(peers),
    missing: words.notPublished,
    ...noPeersWords(siteCount, wording),
  };
}

/** The channels as rows of a chart, in the grid's order. */
export function channelRows({ channels, siteCount }: Omit<Charted, 'overall'>, wording: Wording): ChartRow[] {
  return channels.map((channel): ChartRow => {
    const { code, label, value, low, high, peers } = channel;
    return {
      key: code,
      label,
      ...(channel.n > 0 && { detail: detailOf(channel, wording) }),
      value,
      low,
      high,
      peers: peersOnChart(peers),
      missing: absenceOf(channel, wording),
      ...noPeersWords(siteCount, wording),
    };
  });
}

/** Table of the channels of a free participant: means and numbers, no quartile. */
export function plainChannelTable({ channels }: Pick<Charted, 'channels'>, wording: Wording): TableBlock {
  const { columns, synthetic } = wording.texts;
  return {
    kind: 'table',
    columns: [
      { label: columns.channel, align: 'left' },
      { label: columns.audits, align: 'right' },
      { label: columns.you, align: 'right' },
      { label: columns.interval, align: 'right' },
      { label: columns.peersMean, align: 'right' },
      { label: columns.peersCount, align: 'right' },
      { label: columns.reading, align: 'left', share: 1 },
    ],
    rows: channels.map((channel) => [
      channel.label,
      wording.count(channel.n),
      wording.score(channel.value),
      intervalOf(channel, wording),
      wording.score(channel.peers?.mean),
      channel.peers ? wording.count(channel.peers.n) : wording.texts.words.none,
      readingOf(channel, wording),
    ]),
    note: synthetic.tableNote,
  };
}

/** What may be said of a channel beside its peers, or why it has no figure. */
export function readingOf(channel: ChannelOf<AnyPeers>, wording: Wording): string {
  if (channel.value === null) return absenceOf(channel, wording);
  if (!channel.peers) return wording.texts.words.tooFewPeers;
  return wording.texts.readings[compareWithPeers(channel)];
}

/** The interval of a channel, or that it was seen whole. */
export function intervalOf(channel: ChannelOf<AnyPeers>, wording: Wording): string {
  const isWhole = channel.isInspected && channel.value !== null && channel.low === null;
  return isWhole ? wording.texts.words.inspected : wording.range(channel.low, channel.high);
}

/** Why a channel has no figure, in words. */
export function absenceOf({ absence }: ChannelOf<AnyPeers>, { texts }: Wording): string {
  return absence === 'no_channel' ? texts.words.noChannel : texts.words.notMeasured;
}

/** What a chart says in place of peers that differ from site to site. */
export function noPeersWords(siteCount: number | undefined, { texts }: Wording): Pick<ChartRow, 'noPeers'> {
  return siteCount !== undefined && siteCount > 1 ? { noPeers: texts.words.peersDiffer } : {};
}

/** A chart with the alternative text made from its own rows. */
export function chartBlock(
  name: string,
  drawing: ChartBlock['drawing'],
  rows: readonly ChartRow[],
  wording: Wording,
  average: number | null = null,
): ChartBlock {
  const { alternative } = describeChart(drawing, rows, wording.language);
  return { kind: 'chart', name, drawing, rows, average, alternative };
}

/** Quartiles reach a chart only from peers that have them: a free participant's have not. */
export function peersOnChart(peers: AnyPeers | null): ChartPeers | null {
  if (!peers) return null;
  const { mean, n } = peers;
  return 'q1' in peers ? { mean, n, q1: peers.q1, q3: peers.q3 } : { mean, n, q1: null, q3: null };
}

function detailOf({ n, isInspected }: ChannelOf<AnyPeers>, wording: Wording): string {
  return isInspected ? wording.texts.words.inspected : wording.audits(n);
}
