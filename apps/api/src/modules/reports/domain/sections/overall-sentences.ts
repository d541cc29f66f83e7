import { compareWithPeers, fillText } from '@barometer/charts';

import type { OverallOf, PeersMean } from '../report-data.js';
import type { Block } from '../report-document.js';
import type { Wording } from '../wording.js';

interface Scored {
  readonly overall: OverallOf<PeersMean>;
  readonly siteCount: number;
  readonly publishedCount: number;
  /** One site of a report on several. */
  readonly isOneOfMany?: boolean;
  /** The site to name, where the document is about that one alone. */
  readonly siteName?: string;
}

/** The overall in large, with the sentences its interval supports. */
export function overallHero(scored: Scored, wording: Wording): Block {
  const { texts, score } = wording;
  const { value } = scored.overall;
  return {
    kind: 'hero',
    figure: value === null ? texts.words.none : score(value),
    unit: value === null ? '' : texts.words.outOf,
    sentences: overallSentences(scored, wording),
  };
}

/**
 * What the overall allows one to say: its value, its interval, and its peers. A difference is said only when the
 * interval leaves the peers' mean outside.
 */
export function overallSentences(scored: Scored, wording: Wording): string[] {
  const { overall, siteCount, publishedCount } = scored;
  const { essentials } = wording.texts;
  const { value, low, high } = overall;
  if (value === null) return [notPublished(scored, wording), essentials.notPublishedNext];
  const counts = { count: wording.count(siteCount), published: wording.count(publishedCount) };
  const first = fillText(essentials[subjectOf(scored)], {
    value: wording.score(value),
    site: scored.siteName ?? '',
    ...counts,
  });
  const partly = publishedCount < siteCount ? [fillText(essentials.scorePartly, counts)] : [];
  const interval =
    low === null || high === null
      ? essentials.noInterval
      : fillText(essentials.interval, { low: wording.score(low), high: wording.score(high) });
  return [first, ...partly, interval, peersSentence(overall, siteCount, wording)];
}

function notPublished({ siteName }: Scored, { texts: { essentials } }: Wording): string {
  return siteName === undefined ? essentials.notPublished : fillText(essentials.notPublishedNamed, { site: siteName });
}

function subjectOf({
  siteCount,
  isOneOfMany,
  siteName,
}: Scored): 'scoreMany' | 'scoreNamed' | 'scoreSite' | 'scoreOne' {
  if (siteName !== undefined) return 'scoreNamed';
  if (siteCount > 1) return 'scoreMany';
  return isOneOfMany ? 'scoreSite' : 'scoreOne';
}

function peersSentence(overall: OverallOf<PeersMean>, siteCount: number, wording: Wording): string {
  const { essentials } = wording.texts;
  if (!overall.peers) return siteCount > 1 ? essentials.peersDiffer : essentials.noPeers;
  return fillText(essentials[compareWithPeers(overall)], { mean: wording.score(overall.peers.mean) });
}
