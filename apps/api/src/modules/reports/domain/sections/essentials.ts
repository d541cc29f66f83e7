import { fillText } from '@barometer/charts';

import { prioritiesOf, rankableCriteria } from '../criteria-ranking.js';
import type { OrganisationFigures } from '../organisation-figures.js';
import type { Block, Section } from '../report-document.js';
import type { Wording } from '../wording.js';
import { chartBlock, overallRow } from './channel-blocks.js';
import { channelMessages } from './channel-messages.js';
import { determinantMessages } from './determinants.js';
import { overallHero } from './overall-sentences.js';

const PRIORITIES_SHOWN = 3;

/** The first page, which can be read alone: the overall, what to remember, where to start. */
export function essentialsSection(figures: OrganisationFigures, wording: Wording): Section {
  const { essentials } = wording.texts;
  const hasOverall = figures.overall.value !== null;
  const settings = { isPooled: figures.siteCount > 1, hasOverall };
  const overallBlocks = (): Block[] => [
    chartBlock('overall', 'interval', [overallRow(figures, wording)], wording),
    ...peersNote(figures, wording),
  ];
  const priorityBlocks = (): Block[] => [
    { kind: 'heading', text: essentials.priorities },
    ...prioritiesBlocks(figures, wording),
  ];
  return {
    title: essentials.title,
    blocks: [
      overallHero(figures, wording),
      ...(hasOverall ? overallBlocks() : []),
      { kind: 'heading', text: essentials.messages },
      {
        kind: 'messages',
        isRanked: false,
        items: [
          ...channelMessages(figures.channels, wording, settings),
          ...determinantMessages(figures.determinants, wording),
        ],
      },
      // Without an overall there is nothing for a criterion to raise.
      ...(hasOverall ? priorityBlocks() : []),
    ],
  };
}

function peersNote(figures: OrganisationFigures, wording: Wording): Block[] {
  const { peers } = figures.overall;
  if (!peers) return [];
  return [
    { kind: 'note', text: fillText(wording.texts.essentials.peersAre, { group: wording.peersGroup(peers, figures) }) },
  ];
}

function prioritiesBlocks(figures: OrganisationFigures, { texts, score }: Wording): Block[] {
  const priorities = prioritiesOf(rankableCriteria(figures), PRIORITIES_SHOWN);
  if (priorities.length === 0) return [{ kind: 'paragraph', text: texts.essentials.noPriorities }];
  const channelLabels = new Map(figures.channels.map(({ code, label }) => [code, label]));
  const items = priorities.map(({ label, channel, value, gain }) => ({
    claim: fillText(texts.messages.priority, { label }),
    detail: fillText(texts.messages.priorityDetail, {
      channel: channelLabels.get(channel) ?? channel,
      value: score(value),
      gain: score(gain),
    }),
  }));
  return [
    { kind: 'paragraph', text: texts.essentials.prioritiesIntro },
    { kind: 'messages', isRanked: true, items },
  ];
}
