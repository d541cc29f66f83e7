import { fillText } from '@barometer/charts';

import type { SyntheticReportData } from '../report-data.js';
import type { Block, Section } from '../report-document.js';
import { frameFacts } from '../report-frame.js';
import type { Wording } from '../wording.js';
import { certaintyLead } from './certainty.js';
import { channelRows, chartBlock, overallRow, plainChannelTable } from './channel-blocks.js';
import { channelMessages } from './channel-messages.js';
import { overallHero } from './overall-sentences.js';

/** The two pages of a free participant: overall and channels with their intervals, and the peers' means. */
export function syntheticSections(data: SyntheticReportData, wording: Wording): Section[] {
  return [firstPage(data, wording), secondPage(data, wording)];
}

function firstPage({ site }: SyntheticReportData, wording: Wording): Section {
  const { essentials } = wording.texts;
  const { peers } = site.overall;
  const hasOverall = site.overall.value !== null;
  const rows = [overallRow(site, wording), ...channelRows(site, wording)];
  const group: Block[] = peers
    ? [{ kind: 'note', text: fillText(essentials.peersAre, { group: wording.peersGroup(peers, site) }) }]
    : [];
  return {
    title: essentials.title,
    blocks: [
      overallHero({ overall: site.overall, siteCount: 1, publishedCount: 1, siteName: site.name }, wording),
      chartBlock('channels', 'interval', rows, wording),
      ...group,
      { kind: 'heading', text: essentials.messages },
      { kind: 'messages', isRanked: false, items: channelMessages(site.channels, wording, { hasOverall }) },
    ],
  };
}

function secondPage(data: SyntheticReportData, wording: Wording): Section {
  const { synthetic, certainty, columns } = wording.texts;
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  return {
    title: synthetic.figures,
    blocks: [
      plainChannelTable(data.site, wording),
      { kind: 'heading', text: certainty.title },
      paragraph(certaintyLead(data.site, wording)),
      paragraph(certainty.interval),
      paragraph(certainty.rule),
      { kind: 'heading', text: synthetic.about },
      paragraph(synthetic.contains),
      { kind: 'facts', items: [[columns.site, data.site.name], ...frameFacts(data, wording)] },
    ],
  };
}
