import { fillText, listInWords } from '@barometer/charts';

import { prioritiesOf, rankableCriteria } from '../criteria-ranking.js';
import type { OrganisationFigures } from '../organisation-figures.js';
import type { DetailedReportData } from '../report-data.js';
import type { Block, Section } from '../report-document.js';
import type { Wording } from '../wording.js';
import { chartBlock, overallRow } from './channel-blocks.js';
import { channelMessages } from './channel-messages.js';
import { determinantMessages } from './determinants.js';
import { overallHero } from './overall-sentences.js';

const PRIORITIES_SHOWN = 3;

/** The sites of a report and the others of its organisation. */
type Covered = Pick<DetailedReportData, 'sites' | 'otherSites'>;

/** The first page, which can be read alone: the overall and the sites it is of, what to remember, where to start. */
export function essentialsSection(figures: OrganisationFigures, covered: Covered, wording: Wording): Section {
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
      overallHero({ ...figures, ...nameOf(covered) }, wording),
      ...coverageNote(covered, wording),
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

/** One site is named where it is not the only one of its organisation. */
function nameOf({ sites, otherSites }: Covered): { readonly siteName?: string } {
  const [only] = sites;
  return only !== undefined && sites.length === 1 && otherSites.length > 0 ? { siteName: only.name } : {};
}

/** Which sites the figures are of; nothing where the organisation has but one. */
function coverageNote({ sites, otherSites }: Covered, { texts, count, language }: Wording): Block[] {
  const { essentials } = texts;
  const isMean = sites.length > 1;
  const part = isMean ? [fillText(essentials.coversMany, { count: count(sites.length) })] : [];
  const others = listInWords(otherSites, language);
  const left = otherSites.length > 0 ? [fillText(essentials.leavesOut, { sites: others })] : [];
  const sentences = [...part, ...left];
  return sentences.length === 0 ? [] : [{ kind: 'note', text: sentences.join(' ') }];
}

function peersNote(figures: OrganisationFigures, wording: Wording): Block[] {
  const { peers } = figures.overall;
  if (!peers) return [];
  return [
    { kind: 'note', text: fillText(wording.texts.essentials.peersAre, { group: wording.peersGroup(peers, figures) }) },
  ];
}

function prioritiesBlocks(figures: OrganisationFigures, { texts, score }: Wording): Block[] {
  const { criteria, hasPoints } = rankableCriteria(figures);
  const priorities = prioritiesOf(criteria, PRIORITIES_SHOWN);
  if (priorities.length === 0) return [{ kind: 'paragraph', text: texts.essentials.noPriorities }];
  const channelLabels = new Map(figures.channels.map(({ code, label }) => [code, label]));
  const items = priorities.map(({ label, channel, value, gain }) => ({
    claim: fillText(texts.messages.priority, { label }),
    detail: fillText(hasPoints ? texts.messages.priorityDetail : texts.messages.priorityDetailAlone, {
      channel: channelLabels.get(channel) ?? channel,
      value: score(value),
      gain: score(gain),
    }),
  }));
  return [
    { kind: 'paragraph', text: hasPoints ? texts.essentials.prioritiesIntro : texts.essentials.prioritiesIntroAlone },
    { kind: 'messages', isRanked: true, items },
  ];
}
