import { createTranslator } from '@barometer/messages';
import {
  editionTitle,
  type VisibleEdition,
  type VisibleFigure,
  type VisiblePeers,
  type VisibleSite,
} from '../results/index.js';
import type {
  ChannelOf,
  DetailedReportData,
  DetailedSite,
  Peers,
  PeersMean,
  ReportData,
  ReportFrame,
  ReportLanguage,
  SyntheticReportData,
} from './domain/report-data.js';

/** What a report is made of: visible results, whose they are, and how to say it. */
export interface ReportSource {
  readonly visible: VisibleEdition;
  readonly structureName: string;
  readonly gridVersion: string;
  readonly language: ReportLanguage;
}

/**
 * The content of a report, from results that already passed `visibleResult`: the detailed report of the sites that take part paid, or the sheet of the
 * free site.
 * @returns null where no site is right for the kind
 */
export function reportContent(kind: ReportData['kind'], source: ReportSource): ReportData | null {
  return kind === 'detailed' ? detailedContent(source) : syntheticContent(source);
}

function detailedContent(source: ReportSource): DetailedReportData | null {
  const { sites: all, organisation } = source.visible;
  const sites = all.filter(({ result }) => result.level === 'paid');
  if (organisation === null || sites.length === 0) return null;
  return {
    ...frameOf(source),
    kind: 'detailed',
    sites: sites.map((site) => detailedSite(site, source)),
    organisation,
    otherSites: all.filter((site) => !sites.includes(site)).map(({ site }) => site.name),
  };
}

/** A paid organisation may ask for the sheet too: it then tells of its first site, in a free participant's terms. */
function syntheticContent(source: ReportSource): SyntheticReportData | null {
  const { sites } = source.visible;
  const site = sites.find(({ result }) => result.level === 'free') ?? sites[0];
  if (site === undefined) return null;
  const { overall, channels } = site.result;
  return {
    ...frameOf(source),
    kind: 'synthetic',
    siteCount: sites.length,
    site: {
      ...identityOf(site, source),
      overall: { ...estimate(overall), reason: tooFew(overall), peers: peersMean(overall.peers) },
      channels: channels.map(({ code, figure }) => ({
        ...channelFrame(code, figure, source),
        peers: peersMean(figure.peers),
      })),
    },
  };
}

function frameOf({ visible, structureName, gridVersion, language }: ReportSource): ReportFrame {
  const { run, edition } = visible;
  return {
    language,
    structureName,
    editionName: editionTitle(edition.name, language),
    fieldWork: {
      from: edition.fieldWorkWindows[0]?.startsAt ?? edition.registrationClosesAt.toISOString(),
      to: edition.fieldWorkWindows.at(-1)?.endsAt ?? run.computedAt.toISOString(),
    },
    asOf: run.computedAt.toISOString(),
    gridVersion,
    methodVersion: run.methodVersion,
    scoreRunId: run.id,
    isDemonstration: edition.isDemonstration,
  };
}

function detailedSite(site: VisibleSite, source: ReportSource): DetailedSite {
  const { overall, overallWithPhysical, channels, determinants } = site.result;
  return {
    ...identityOf(site, source),
    overall: { ...estimate(overall), se: overall.se, reason: tooFew(overall), peers: wholePeers(overall.peers) },
    overallWithPhysical: overallWithPhysical && estimate(overallWithPhysical),
    channels: channels.map(({ code, figure }) => ({
      ...channelFrame(code, figure, source),
      se: figure.se,
      weight: source.visible.settings.channelWeights[code] ?? 0,
      peers: wholePeers(figure.peers),
    })),
    determinants: (determinants ?? []).map(({ code, figure }) => ({
      code,
      label: nameOf('determinant', code, source.language),
      value: figure.value,
      peers: wholePeers(figure.peers),
    })),
    criteria: criteriaOf(site, source),
  };
}

/** Every criterion of the channels that were measured; one that applied to no scored audit has no value. */
function criteriaOf({ result }: VisibleSite, { visible, language }: ReportSource): DetailedSite['criteria'] {
  const measured = new Set(result.channels.filter(({ figure }) => figure.value !== null).map(({ code }) => code));
  const figures = new Map(result.criteria?.map((criterion) => [criterion.id, criterion]));
  return visible.grid.criteria
    .filter(({ channel }) => measured.has(channel))
    .map(({ id, channel, determinant, weight, labelFr, labelEn }) => ({
      id,
      label: language === 'fr' ? labelFr : labelEn,
      channel,
      determinant,
      weight,
      value: figures.get(id)?.value ?? null,
      coefficient: figures.get(id)?.coefficient ?? null,
      contribution: figures.get(id)?.contribution ?? null,
    }));
}

function identityOf({ registration, site }: VisibleSite, { visible, language }: ReportSource) {
  const category = visible.edition.categories[registration.categoryCode];
  const label = language === 'fr' ? category?.labelFr : category?.labelEn;
  return {
    name: site.name,
    categoryLabel: label ?? registration.categoryCode,
    familyLabel: nameOf('family', category?.family ?? '', language),
  };
}

function channelFrame(
  code: string,
  figure: VisibleFigure,
  { visible, language }: ReportSource,
): Omit<ChannelOf<PeersMean>, 'peers'> {
  const absence = figure.reason === 'no_account' ? 'no_channel' : 'not_measured';
  return {
    ...estimate(figure),
    code,
    label: nameOf('channel', code, language),
    n: figure.n ?? 0,
    isInspected: visible.settings.inspectedChannels.includes(code),
    absence: figure.value === null ? absence : null,
  };
}

function estimate({ value, low, high }: VisibleFigure) {
  return { value, low, high };
}

function tooFew({ value }: VisibleFigure): 'too_few_audits' | null {
  return value === null ? 'too_few_audits' : null;
}

function peersMean(peers: VisiblePeers | null): PeersMean | null {
  return peers && { rung: peers.rung, n: peers.n, mean: peers.mean };
}

/** Only a free participant's peers have no median, and a free site never comes here. */
function wholePeers(peers: VisiblePeers | null): Peers | null {
  if (peers === null || peers.median === null) return null;
  return { rung: peers.rung, n: peers.n, mean: peers.mean, median: peers.median, q1: peers.q1, q3: peers.q3 };
}

/** The name of a channel, determinant or family; its code where the catalogue of texts has none. */
function nameOf(kind: 'channel' | 'determinant' | 'family', code: string, language: ReportLanguage): string {
  const key = kind === 'family' ? `categories:family.${code}` : `grid:${kind}.${code}`;
  return String(createTranslator(language)(key as 'grid:channel.phone', { defaultValue: code }));
}
