import { readFileSync } from 'node:fs';

import { type FigureWithError, poolSites } from '@barometer/scoring';

import { channelShares } from './criteria-ranking.js';
import type {
  ChannelAbsence,
  CriterionFigure,
  DetailedChannel,
  DetailedReportData,
  DetailedSite,
  OrganisationMean,
  OrganisationMeans,
  Peers,
  ReportFrame,
  ReportLanguage,
  SyntheticReportData,
} from './report-data.js';

const QUANTILE = 1.959963984540054;
const CHANNELS = {
  phone: { fr: 'Téléphone', en: 'Phone', weight: 0.3, n: 5, peers: 69.4 },
  email: { fr: 'Courriel', en: 'Email', weight: 0.25, n: 3, peers: 60.8 },
  letter: { fr: 'Courrier', en: 'Letter', weight: 0.15, n: 2, peers: 52.3 },
  website: { fr: 'Site internet', en: 'Website', weight: 0.2, n: 1, peers: 63.1 },
  social: { fr: 'Réseaux sociaux', en: 'Social media', weight: 0.1, n: 2, peers: 66 },
} as const;
type Channel = keyof typeof CHANNELS;
const CODES = Object.keys(CHANNELS) as Channel[];
const DETERMINANTS = {
  accessibility: { fr: 'Accessibilité', en: 'Accessibility' },
  responsiveness: { fr: 'Réactivité', en: 'Responsiveness' },
  courtesy: { fr: 'Courtoisie', en: 'Courtesy' },
  personalization: { fr: 'Personnalisation', en: 'Personalisation' },
  waiting_management: { fr: 'Gestion de l’attente', en: 'Waiting' },
  transfer_efficiency: { fr: 'Efficacité du transfert', en: 'Transfer' },
  response_quality: { fr: 'Qualité de la réponse', en: 'Quality of answers' },
  complaints_management: { fr: 'Traitement des réclamations', en: 'Complaints' },
} as const;

interface GridCriterion {
  readonly id: string;
  readonly channel: string;
  readonly determinant: string;
  readonly label_fr: string;
  readonly label_en: string;
  readonly weight: number;
}

const grid = JSON.parse(
  readFileSync(new URL('../../../../data/grid-demonstration-1.json', import.meta.url), 'utf8'),
) as { readonly criteria: readonly GridCriterion[] };

/** A sequence of numbers from 0 to 1 that is always the same for a seed. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271 + 11) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const clip = (value: number): number => Math.min(100, Math.max(0, value));

/** An estimate and its 95 % interval from a value and its standard error. */
function estimate(value: number, se: number | null): Omit<OrganisationMean, 'n'> {
  if (se === null) return { value, se, low: null, high: null };
  return { value, se, low: clip(value - QUANTILE * se), high: clip(value + QUANTILE * se) };
}

/** Peers around a mean, with quartiles from ten of them on. */
export function peersAround(mean: number, n = 23): Peers {
  return {
    rung: 'category',
    n,
    mean,
    median: mean + 0.8,
    q1: n < 10 ? null : mean - 7.5,
    q3: n < 10 ? null : mean + 8,
  };
}

/** A measured channel; change what a test is about. */
export function aChannel(
  code: Channel,
  changes: Partial<DetailedChannel> = {},
  language: ReportLanguage = 'fr',
): DetailedChannel {
  const { weight, n } = CHANNELS[code];
  const isInspected = code === 'website';
  return {
    code,
    label: CHANNELS[code][language],
    weight,
    n,
    isInspected,
    absence: null,
    ...estimate(64, isInspected ? null : 12 / Math.sqrt(n)),
    peers: peersAround(62),
    ...changes,
  };
}

/** A channel without a figure. */
export function anAbsentChannel(
  code: Channel,
  absence: ChannelAbsence,
  language: ReportLanguage = 'fr',
): DetailedChannel {
  return aChannel(code, { absence, n: 0, value: null, se: null, low: null, high: null, peers: null }, language);
}

export interface SiteSettings {
  readonly name: string;
  readonly seed: number;
  readonly language?: ReportLanguage;
  readonly level?: number;
  readonly peersCount?: number;
  readonly absent?: Partial<Record<Channel, ChannelAbsence>>;
  readonly isUnpublished?: boolean;
  readonly categoryLabel?: string;
  readonly familyLabel?: string;
}

/** A site whose figures are made of the demonstration grid, the same for a seed. */
export function aSite({
  name,
  seed,
  language = 'fr',
  level = 62,
  peersCount = 23,
  absent = {},
  ...rest
}: SiteSettings): DetailedSite {
  const next = sequence(seed);
  const channels = CODES.map((code) => {
    const absence = absent[code];
    if (absence) return anAbsentChannel(code, absence, language);
    const se = code === 'website' ? null : (8 + 6 * next()) / Math.sqrt(CHANNELS[code].n);
    return aChannel(
      code,
      { ...estimate(clip(level + 40 * (next() - 0.5)), se), peers: peersAround(CHANNELS[code].peers, peersCount) },
      language,
    );
  });
  const measured = channels.filter((channel) => channel.value !== null);
  const total = measured.reduce((sum, { weight }) => sum + weight, 0);
  const value = measured.reduce((sum, channel) => sum + (channel.weight / total) * (channel.value ?? 0), 0);
  const variance = measured.reduce((sum, channel) => sum + ((channel.weight / total) * (channel.se ?? 0)) ** 2, 0);
  const isUnpublished = rest.isUnpublished ?? false;
  return {
    name,
    categoryLabel:
      rest.categoryLabel ??
      (language === 'fr' ? 'Villes de moins de 20\u202f000 habitants' : 'Towns of fewer than 20,000 inhabitants'),
    familyLabel: rest.familyLabel ?? (language === 'fr' ? 'Villes' : 'Towns and cities'),
    overall: isUnpublished
      ? { value: null, se: null, low: null, high: null, reason: 'too_few_audits', peers: null }
      : { ...estimate(value, Math.sqrt(variance)), reason: null, peers: peersAround(61.7, peersCount) },
    overallWithPhysical: null,
    channels,
    determinants: Object.entries(DETERMINANTS).map(([code, labels]) => ({
      code,
      label: labels[language],
      value: clip(level + 56 * (next() - 0.5)),
      peers: peersAround(52 + code.length, peersCount),
    })),
    criteria: withCoefficients(criteriaOf(language, channels, next), channels, isUnpublished),
  };
}

function criteriaOf(
  language: ReportLanguage,
  channels: readonly DetailedChannel[],
  next: () => number,
): CriterionFigure[] {
  const measured = new Set<string>(channels.filter(({ value }) => value !== null).map(({ code }) => code));
  return grid.criteria
    .filter(({ channel }) => channel in CHANNELS)
    .map(({ id, channel, determinant, weight, ...labels }) => {
      const draw = next();
      const score = draw < 0.3 ? 100 : draw < 0.42 ? 0 : Math.round(next() * 20) * 5;
      const applies = measured.has(channel) && next() > 0.06;
      return {
        id,
        channel,
        determinant,
        weight,
        label: language === 'fr' ? labels.label_fr : labels.label_en,
        value: applies ? score : null,
        coefficient: null,
        contribution: null,
      };
    });
}

/** The coefficients of a site whose criteria apply to every audit alike. */
function withCoefficients(
  criteria: readonly CriterionFigure[],
  channels: readonly DetailedChannel[],
  isUnpublished: boolean,
): CriterionFigure[] {
  if (isUnpublished) return [...criteria];
  const shares = channelShares(channels);
  const measured = criteria.filter(({ value }) => value !== null);
  const weightOn = (code: string): number =>
    measured.filter(({ channel }) => channel === code).reduce((sum, { weight }) => sum + weight, 0);
  return criteria.map((criterion) => {
    const share = shares.get(criterion.channel);
    if (share === undefined || criterion.value === null) return criterion;
    const coefficient = (share * criterion.weight) / weightOn(criterion.channel);
    return { ...criterion, coefficient, contribution: coefficient * criterion.value };
  });
}

/** What a report says of itself. */
export function aFrame(changes: Partial<ReportFrame> = {}): ReportFrame {
  const isEnglish = changes.language === 'en';
  return {
    language: 'fr',
    structureName: 'Saint-Aubin-sur-Rive',
    editionName: isEnglish ? 'Demonstration edition' : 'Édition de démonstration',
    fieldWork: { from: '2027-02-01T08:00:00Z', to: '2027-03-31T20:00:00Z' },
    asOf: '2027-05-20T09:30:00Z',
    gridVersion: '0.1',
    methodVersion: '1',
    scoreRunId: '01975f3a-6c1e-7d24-9b0f-7f3a92b1c0de',
    isDemonstration: true,
    ...changes,
  };
}

/** The means of sites, as a run keeps them. */
export function meansOf(sites: readonly DetailedSite[]): OrganisationMeans {
  const valuesOf = <Figure extends { readonly code: string; readonly value: number | null }>(
    figures: readonly Figure[],
  ): Figure[] => figures.filter(({ value }) => value !== null);
  const pooled = poolSites(
    sites.map(({ overall, channels, determinants }) => ({
      overall,
      channels: Object.fromEntries(valuesOf(channels).map((channel) => [channel.code, channel])),
      determinants: Object.fromEntries(valuesOf(determinants).map(({ code, value }) => [code, value])),
    })),
  );
  const meanOf = ({ value, se, n }: FigureWithError): OrganisationMean =>
    value === null ? { value, se, low: null, high: null, n } : { ...estimate(value, se), n };
  return {
    overall: meanOf(pooled.overall),
    channels: Object.entries(pooled.channels).map(([code, mean]) => ({ code, mean: meanOf(mean) })),
    determinants: Object.entries(pooled.determinants).map(([code, mean]) => ({
      code,
      mean: meanOf({ ...mean, se: null }),
    })),
  };
}

/** A detailed report of these sites, of one by default. */
export function aDetailedReport(changes: Partial<DetailedReportData> = {}): DetailedReportData {
  const sites = changes.sites ?? [
    aSite({ name: 'Mairie', seed: 11, ...(changes.language && { language: changes.language }) }),
  ];
  return {
    ...aFrame(changes),
    kind: 'detailed',
    sites,
    organisation: changes.organisation ?? meansOf(sites),
    otherSites: changes.otherSites ?? [],
  };
}

/** A free participant's sheet. */
export function aSyntheticReport(changes: Partial<SyntheticReportData> = {}): SyntheticReportData {
  const site = aSite({ name: 'Mairie', seed: 11, ...(changes.language && { language: changes.language }) });
  return {
    ...aFrame(changes),
    kind: 'synthetic',
    siteCount: 1,
    ...changes,
    site: changes.site ?? asSyntheticSite(site),
  };
}

function asSyntheticSite({
  name,
  categoryLabel,
  familyLabel,
  overall,
  channels,
}: DetailedSite): SyntheticReportData['site'] {
  const meanOf = (peers: Peers | null) => peers && { rung: peers.rung, n: peers.n, mean: peers.mean };
  const { value, low, high, reason } = overall;
  return {
    name,
    categoryLabel,
    familyLabel,
    overall: { value, low, high, reason, peers: meanOf(overall.peers) },
    channels: channels.map(({ code, label, n, isInspected, absence, ...figure }) => {
      const seen = { code, label, n, isInspected, absence, peers: meanOf(figure.peers) };
      return { ...seen, value: figure.value, low: figure.low, high: figure.high };
    }),
  };
}
