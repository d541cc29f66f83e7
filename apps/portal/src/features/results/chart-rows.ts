import type { ChartRow } from '@barometer/charts';
import type { Translator } from '@barometer/messages';

import { channelName, determinantName } from '../../i18n/grid-names.js';
import type { Figure, NamedFigure } from './figure-fields.js';

/** Peers whose mean is withheld are no peers on a chart. */
function peersOf({ peers }: Figure): ChartRow['peers'] {
  if (!peers || typeof peers.mean !== 'number') return null;
  return { mean: peers.mean, n: peers.n, q1: peers.q1 ?? null, q3: peers.q3 ?? null };
}

/** Why a figure does not exist, in a few words. */
export function missingReason(t: Translator, reason: string | null | undefined): string {
  if (reason === 'suppressed') return t('results:missing.suppressed');
  if (reason === 'no_account') return t('results:missing.noAccount');
  return t(reason === 'too_few_audits' ? 'results:missing.tooFewAudits' : 'results:missing.notMeasured');
}

/** A figure as a line of a chart. */
export function figureRow(t: Translator, key: string, label: string, figure: Figure): ChartRow {
  const value = figure.value ?? null;
  return {
    key,
    label,
    value,
    low: figure.low ?? null,
    high: figure.high ?? null,
    peers: value === null ? null : peersOf(figure),
    ...(typeof figure.n === 'number' && figure.n > 0 ? { detail: t('common:figure.audits', { count: figure.n }) } : {}),
    ...(value === null ? { missing: missingReason(t, figure.reason) } : {}),
    noPeers: t('results:missing.tooFewPeers'),
  };
}

/** The channels of a site: one that the site does not have says so, and is never a zero. */
export function channelRows(t: Translator, channels: readonly NamedFigure[]): ChartRow[] {
  return channels.map(({ code, figure }) => figureRow(t, code, channelName(t, code), figure));
}

/** Determinants have no count of audits of their own. */
export function determinantRows(t: Translator, determinants: readonly NamedFigure[]): ChartRow[] {
  return determinants.map(({ code, figure }) => {
    const { detail: _, ...row } = figureRow(t, code, determinantName(t, code), figure);
    return row;
  });
}
