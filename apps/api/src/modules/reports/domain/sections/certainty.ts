import { fillText } from '@barometer/charts';

import type { ChannelOf, OverallOf, PeersMean } from '../report-data.js';
import type { Block, Section, TableBlock } from '../report-document.js';
import { marginOf } from '../wording.js';
import type { Wording } from '../wording.js';

interface Measured {
  readonly overall: OverallOf<PeersMean>;
  readonly channels: readonly ChannelOf<PeersMean>[];
}

/** How sure the figures are, in plain words, with the margin of each. */
export function certaintySection(figures: Measured, wording: Wording): Section {
  const { certainty: texts } = wording.texts;
  return {
    title: texts.title,
    blocks: [
      { kind: 'lead', text: certaintyLead(figures, wording) },
      { kind: 'paragraph', text: texts.sample },
      { kind: 'paragraph', text: texts.interval },
      { kind: 'paragraph', text: texts.rule },
      { kind: 'heading', text: texts.margins },
      marginTable(figures, wording),
      ...inspectedBlocks(figures, wording),
      { kind: 'paragraph', text: texts.fine },
      { kind: 'paragraph', text: texts.missing },
    ],
  };
}

/** The sentence that says on how many audits it all rests. */
export function certaintyLead({ overall, channels }: Measured, wording: Wording): string {
  const { certainty: texts } = wording.texts;
  const n = channels.reduce((sum, channel) => sum + channel.n, 0);
  const isEnough = overall.value !== null;
  return isEnough
    ? fillText(texts.lead, { n: wording.count(n) })
    : fillText(texts.leadFew, { audits: wording.audits(n) });
}

function marginTable({ overall, channels }: Measured, wording: Wording): TableBlock {
  const { columns, essentials, words } = wording.texts;
  const n = channels.reduce((sum, channel) => sum + channel.n, 0);
  const margin = (half: number | null): string =>
    half === null ? words.none : fillText(words.plusOrMinus, { half: wording.score(half) });
  return {
    kind: 'table',
    columns: [
      { label: columns.channel, align: 'left', share: 1 },
      { label: columns.audits, align: 'right' },
      { label: columns.you, align: 'right' },
      { label: columns.margin, align: 'right' },
      { label: columns.interval, align: 'right' },
    ],
    rows: [
      ...channels
        .filter((channel) => channel.value !== null)
        .map((channel) => [
          channel.label,
          wording.count(channel.n),
          wording.score(channel.value),
          margin(marginOf(channel)),
          wording.range(channel.low, channel.high),
        ]),
      [
        essentials.overallRow,
        wording.count(n),
        wording.score(overall.value),
        margin(marginOf(overall)),
        wording.range(overall.low, overall.high),
      ],
    ],
  };
}

function inspectedBlocks({ channels }: Measured, { texts }: Wording): Block[] {
  const isSeenWhole = channels.some(({ isInspected, value }) => isInspected && value !== null);
  return isSeenWhole ? [{ kind: 'paragraph', text: texts.certainty.inspected }] : [];
}
