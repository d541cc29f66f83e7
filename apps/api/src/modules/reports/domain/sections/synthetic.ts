import { fillText } from '@barometer/charts';

import type { SyntheticReportData } from '../report-data.js';
import type { Block, Section } from '../report-document.js';
import { frameFacts } from '../report-frame.js';
import type { Wording } from '../wording.js';
import { channelChart, overallChart, plainChannelTable } from './channel-blocks.js';
import { certaintyLead } from './certainty.js';
import { channelLead } from './channel-messages.js';
import { overallHero } from './overall-sentences.js';

/** The two pages of a free participant: overall and channels with their intervals, and the peers' means. */
export function syntheticSections(data: SyntheticReportData, wording: Wording): Section[] {
  const { site } = data;
  const { synthetic, essentials, certainty } = wording.texts;
  const chart = channelChart(site, 'channels', wording);
  const { peers } = site.overall;
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  const group: Block[] = peers
    ? [{ kind: 'note', text: fillText(essentials.peersAre, { group: wording.peersGroup(peers, site) }) }]
    : [];
  return [
    {
      title: essentials.title,
      blocks: [
        overallHero({ overall: site.overall, siteCount: 1, publishedCount: 1 }, wording),
        overallChart(site, 'overall', wording),
        ...group,
        { kind: 'heading', text: synthetic.channels },
        channelLead(site.channels, wording),
        chart,
      ],
    },
    {
      title: certainty.title,
      blocks: [
        plainChannelTable(site, wording),
        { kind: 'lead', text: certaintyLead(site, wording) },
        paragraph(certainty.interval),
        paragraph(certainty.rule),
        { kind: 'heading', text: synthetic.about },
        paragraph(synthetic.contains),
        { kind: 'facts', items: frameFacts(data, wording) },
      ],
    },
  ];
}
