import type { Edition } from '../../edition.entity.js';
import { type Contradiction, when } from './contradiction.js';

/**
 * What a plan asks of a grid and does not find: an audit of a channel without criteria would have nothing to answer. Told at saving only: a grid never
 * changes, nor does the plan once it is announced.
 * @param channels of the grid that was chosen; null when the operator has no such grid
 */
export function contradictionsWithGrid(
  { channelPlan }: Pick<Edition, 'channelPlan'>,
  channels: readonly string[] | null,
): Contradiction[] {
  if (channels === null) return when(true, 'grid_unknown', 'gridVersionId');
  return Object.keys(channelPlan).flatMap((channel) =>
    when(!channels.includes(channel), 'channel_not_in_grid', `channelPlan.${channel}`),
  );
}
