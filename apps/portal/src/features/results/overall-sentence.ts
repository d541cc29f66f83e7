import { compareWithPeers, extremesDiffer } from '@barometer/charts/comparison';
import type { Translator } from '@barometer/messages';

import type { Figure } from './figure-fields.js';

type ScoreText = (score: number) => string;

const compared = ({ value, low, high, peers }: Figure) => ({
  value: value ?? null,
  low: low ?? null,
  high: high ?? null,
  peers: typeof peers?.mean === 'number' ? { mean: peers.mean } : null,
});

/**
 * The one key sentence about a site: its overall, its interval in words, and its peers. A difference is stated only when
 * the interval leaves the peers' mean outside.
 */
export function overallSentence(t: Translator, score: ScoreText, figure: Figure): string {
  const { value, low, high, peers } = compared(figure);
  if (value === null) return t('results:overall.absent');
  if (low === null || high === null) return t('results:overall.noInterval', { value: score(value) });
  const range = t('results:overall.range', { value: score(value), low: score(low), high: score(high) });
  if (peers === null) return t('results:overall.noPeers', { range });
  const comparison = compareWithPeers({ value, low, high, peers });
  const key = comparison === 'unknown' ? 'undetectable' : comparison;
  return t(`results:overall.${key}`, { range, mean: score(peers.mean) });
}

/** The key sentence about several sites: from lowest to highest, and whether chance explains the gap. */
export function sitesSentence(t: Translator, score: ScoreText, figures: readonly Figure[]): string {
  const measured = figures
    .map(compared)
    .flatMap((figure) => (figure.value === null ? [] : [{ ...figure, value: figure.value }]))
    .toSorted((one, other) => one.value - other.value);
  const [lowest] = measured;
  const highest = measured.at(-1);
  if (!lowest || !highest) return t('results:overall.manyAbsent');
  const range = t('results:overall.many', {
    count: figures.length,
    low: score(lowest.value),
    high: score(highest.value),
  });
  const differ = extremesDiffer(measured);
  const reading = differ === null ? 'manyUnknown' : differ ? 'manyDiffer' : 'manyAlike';
  return `${range} ${t(`results:overall.${reading}`)}`;
}
