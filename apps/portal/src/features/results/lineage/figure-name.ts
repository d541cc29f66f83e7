import type { Translator } from '@barometer/messages';

import { channelName, determinantName, stageName } from '../../../i18n/grid-names.js';
import type { FigureId } from './figure-id.js';

/**
 * A figure's name on screen.
 * @param criterion the question of a criterion, in the reader's language; its code stands in where it is unknown
 */
export function figureName(t: Translator, { kind, code }: FigureId, criterion?: string): string {
  if (kind === 'overall' || kind === 'overall_with_physical') return t(`lineage:name.${kind}`);
  if (kind === 'channel') return channelName(t, code);
  if (kind === 'determinant') return determinantName(t, code);
  return kind === 'stage' ? stageName(t, code) : (criterion ?? code);
}
