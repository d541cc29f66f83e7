import type { EditionSettings } from '@barometer/scoring';
import type { Edition } from '../../editions/index.js';

/** What the figures of an edition depend on: the names of its categories, say, do not belong to it. */
export function scoringSettings(
  edition: Pick<Edition, 'channelWeights' | 'channelWeightsWithPhysical' | 'inspectedChannels' | 'categories'>,
): EditionSettings {
  const { channelWeights, channelWeightsWithPhysical, inspectedChannels, categories } = edition;
  return {
    channelWeights,
    channelWeightsWithPhysical,
    inspectedChannels,
    categories: Object.fromEntries(
      Object.entries(categories).map(([code, { family, populationCount }]) => [code, { family, populationCount }]),
    ),
  };
}
