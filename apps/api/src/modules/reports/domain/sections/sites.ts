import type { ChartRow } from '@barometer/charts';
import { describeChart, sortSites } from '@barometer/charts';

import type { OrganisationFigures } from '../organisation-figures.js';
import type { DetailedSite } from '../report-data.js';
import type { Block, ChartBlock, Section, TableBlock } from '../report-document.js';
import type { Wording } from '../wording.js';
import { channelRows, chartBlock, peersOnChart } from './channel-blocks.js';
import { channelTable } from './channels.js';
import { determinantTable } from './determinants.js';
import { overallSentences } from './overall-sentences.js';

/** What fits on a page below its title, with the tallest rows. */
const MOST_SITES_IN_A_CHART = 13;

/** All sites side by side, then a page for each; nothing where there is only one, which the report is about already. */
export function sitesSections(
  sites: readonly DetailedSite[],
  figures: OrganisationFigures,
  wording: Wording,
): Section[] {
  if (sites.length < 2) return [];
  const { sites: texts } = wording.texts;
  const rows = sortSites(sites.map((site, index) => rowOf(site, index, wording)));
  const pages = sites.flatMap((site, index) => siteBlocks(site, index, wording));
  const lead: Block = { kind: 'lead', text: describeChart('site', rows, wording.language).takeaway };
  return [
    {
      title: texts.title,
      blocks: [lead, ...siteCharts(rows, figures, wording), siteTable(sites, wording), ...pages],
    },
  ];
}

/** One chart, or several of about the same length where one would not fit on a page. */
function siteCharts(rows: readonly ChartRow[], { overall }: OrganisationFigures, wording: Wording): ChartBlock[] {
  const count = Math.ceil(rows.length / MOST_SITES_IN_A_CHART);
  const length = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, index) => {
    const part = rows.slice(index * length, (index + 1) * length);
    return chartBlock(`sites-${index + 1}`, 'site', part, wording, overall.value);
  });
}

function rowOf(site: DetailedSite, index: number, wording: Wording): ChartRow {
  const { value, low, high, peers } = site.overall;
  return {
    key: String(index),
    label: site.name,
    detail: wording.audits(site.channels.reduce((sum, channel) => sum + channel.n, 0)),
    value,
    low,
    high,
    peers: peersOnChart(peers),
    missing: wording.texts.words.notPublished,
  };
}

function siteTable(sites: readonly DetailedSite[], wording: Wording): TableBlock {
  const { columns, sites: texts } = wording.texts;
  const channels = sites[0]?.channels ?? [];
  return {
    kind: 'table',
    columns: [
      { label: columns.site, align: 'left', share: 1 },
      { label: columns.overall, align: 'right' },
      { label: columns.interval, align: 'right' },
      ...channels.map(({ label }) => ({ label, align: 'right' }) as const),
    ],
    rows: sites.map((site) => [
      site.name,
      wording.score(site.overall.value),
      wording.range(site.overall.low, site.overall.high),
      ...channels.map(({ code }) => wording.score(site.channels.find((channel) => channel.code === code)?.value)),
    ]),
    note: texts.dash,
  };
}

function siteBlocks(site: DetailedSite, index: number, wording: Wording): Block[] {
  const { sites: texts } = wording.texts;
  const scored = { overall: site.overall, siteCount: 1, publishedCount: 1, isOneOfMany: true };
  const lead = site.overall.value === null ? [texts.unpublished] : overallSentences(scored, wording);
  return [
    { kind: 'heading', text: site.name, newPage: true },
    { kind: 'note', text: site.categoryLabel },
    { kind: 'lead', text: lead.join(' ') },
    chartBlock(`site-${index + 1}`, 'interval', channelRows(site, wording), wording),
    channelTable(site.channels, wording),
    { ...determinantTable(site.determinants, wording), isDense: true },
  ];
}
