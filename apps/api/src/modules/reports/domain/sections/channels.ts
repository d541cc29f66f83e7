import { fillText } from '@barometer/charts';

import type { OrganisationFigures } from '../organisation-figures.js';
import type { DetailedChannel } from '../report-data.js';
import type { Block, Section, TableBlock } from '../report-document.js';
import type { Wording } from '../wording.js';
import { channelRows, chartBlock, intervalOf, readingOf } from './channel-blocks.js';
import { channelLead } from './channel-messages.js';

/** The channels: sentence, chart, table. */
export function channelsSection(figures: OrganisationFigures, wording: Wording): Section {
  const { channels: texts } = wording.texts;
  const chart = chartBlock('channels', 'interval', channelRows(figures, wording), wording);
  const isMany = figures.siteCount > 1;
  const many: Block[] = isMany
    ? [{ kind: 'paragraph', text: fillText(texts.manySites, { count: wording.count(figures.siteCount) }) }]
    : [];
  return {
    title: texts.title,
    blocks: [
      channelLead(figures.channels, wording, { isPooled: isMany, hasOverall: figures.overall.value !== null }),
      ...many,
      chart,
      { ...channelTable(figures.channels, wording, isMany), note: tableNote(figures, wording) },
      ...physicalBlocks(figures, wording),
    ],
  };
}

/**
 * Table of the channels with quartiles.
 * @param isPooled over several sites, where missing peers mean that the sites' peers differ
 */
export function channelTable(channels: readonly DetailedChannel[], wording: Wording, isPooled = false): TableBlock {
  const { columns, words } = wording.texts;
  const reading = (channel: DetailedChannel): string =>
    isPooled && channel.value !== null && !channel.peers ? words.peersDiffer : readingOf(channel, wording);
  return {
    kind: 'table',
    columns: [
      { label: columns.channel, align: 'left' },
      { label: columns.audits, align: 'right' },
      { label: columns.you, align: 'right' },
      { label: columns.interval, align: 'right' },
      { label: columns.peersMean, align: 'right' },
      { label: columns.peersHalf, align: 'right' },
      { label: columns.peersCount, align: 'right' },
      { label: columns.reading, align: 'left', share: 1 },
    ],
    rows: channels.map((channel) => [
      channel.label,
      wording.count(channel.n),
      wording.score(channel.value),
      intervalOf(channel, wording),
      wording.score(channel.peers?.mean),
      wording.range(channel.peers?.q1, channel.peers?.q3),
      channel.peers ? wording.count(channel.peers.n) : words.none,
      reading(channel),
    ]),
  };
}

function tableNote({ channels, siteCount }: OrganisationFigures, { texts }: Wording): string {
  const { tableNote: rule, peersDifferNote } = texts.channels;
  const lacksPeers = channels.some((channel) => channel.value !== null && channel.peers === null);
  return siteCount > 1 && lacksPeers ? `${rule} ${peersDifferNote}` : rule;
}

function physicalBlocks({ channels, overallWithPhysical }: OrganisationFigures, wording: Wording): Block[] {
  const { channels: texts } = wording.texts;
  if (!channels.some(({ code, value }) => code === 'physical' && value !== null)) return [];
  const apart: Block = { kind: 'paragraph', text: texts.physical };
  if (!overallWithPhysical || overallWithPhysical.value === null) return [apart];
  const { value, low, high } = overallWithPhysical;
  const interval =
    low === null || high === null
      ? ''
      : fillText(texts.withPhysicalInterval, { low: wording.score(low), high: wording.score(high) });
  const text = fillText(texts.withPhysical, { value: wording.score(value), interval });
  return [apart, { kind: 'paragraph', text }];
}
