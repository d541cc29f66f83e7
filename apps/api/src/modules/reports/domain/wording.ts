import { fillText, listInWords } from '@barometer/charts';
import { formatDate, formatNumber, formatPercent, formatScore } from '@barometer/messages';

import type { ChannelOf, Estimate, PeersMean, ReportData, ReportLanguage } from './report-data.js';
import { reportTexts } from './report-texts.js';
import type { ReportTexts } from './report-texts.js';

type Named = Pick<ChannelOf<PeersMean>, 'code' | 'label'>;

/** The words of one report: its language's texts, and figures written in that language. */
export interface Wording {
  readonly language: ReportLanguage;
  readonly texts: ReportTexts;
  /** A score with one decimal, or a dash. */
  readonly score: (value: number | null | undefined) => string;
  readonly count: (value: number) => string;
  readonly share: (value: number) => string;
  readonly date: (value: string) => string;
  /** "5 audits", "1 audit". */
  readonly audits: (n: number) => string;
  /** "58,9 à 69,5", or a dash. */
  readonly range: (low: number | null | undefined, high: number | null | undefined) => string;
  /** "au téléphone et par courriel". */
  readonly places: (channels: readonly Named[]) => string;
  /** Who the peers are: "23 autres structures de la même catégorie, « ... »". */
  readonly peersGroup: (
    peers: PeersMean,
    site: { readonly categoryLabel: string; readonly familyLabel: string },
  ) => string;
}

export function wordingFor({ language }: Pick<ReportData, 'language'>): Wording {
  const texts = reportTexts[language];
  const score = (value: number | null | undefined): string =>
    value === null || value === undefined ? texts.words.none : formatScore(value, language);
  const count = (value: number): string => formatNumber(value, language);
  return {
    language,
    texts,
    score,
    count,
    share: (value) => formatPercent(value, language, 0),
    date: (value) => formatDate(value, language),
    audits: (n) => fillText(isSingular(n, language) ? texts.words.audit : texts.words.audits, { n: count(n) }),
    range: (low, high) =>
      low === null || low === undefined || high === null || high === undefined
        ? texts.words.none
        : fillText(texts.words.range, { low: score(low), high: score(high) }),
    places: (channels) =>
      listInWords(
        channels.map((channel) => placeOf(channel, texts)),
        language,
      ),
    peersGroup: (peers, { categoryLabel, familyLabel }) =>
      fillText(texts.peers[peers.rung], { n: count(peers.n), category: categoryLabel, family: familyLabel }),
  };
}

/**
 * Half the width of a figure's interval, in points: the wider half, as one that is cut at 0 or 100 is too short.
 * @returns null without an interval
 */
export function marginOf({ value, low, high }: Estimate): number | null {
  if (value === null || low === null || high === null) return null;
  return Math.max(high - value, value - low);
}

function placeOf({ code, label }: Named, { places }: ReportTexts): string {
  const known: Readonly<Record<string, string>> = places;
  return code !== 'other' && known[code] !== undefined ? known[code] : fillText(places.other, { label });
}

function isSingular(n: number, language: ReportLanguage): boolean {
  return new Intl.PluralRules(language).select(n) === 'one';
}
