import type { EditionFigures } from './targets.js';

/** The settings of an edition of the demonstration; all of them are demonstration values. */
export interface DemonstrationEditionPlan {
  readonly name: string;
  readonly seed: string;
  /** Audits per site and channel; physical visits only where they were ordered. */
  readonly channelPlan: Readonly<Record<string, number>>;
  readonly channelWeights: Readonly<Record<string, number>>;
  readonly channelWeightsWithPhysical: Readonly<Record<string, number>>;
  readonly inspectedChannels: readonly string[];
  readonly figures: EditionFigures;
}

/** Thirteen audits as in 2020, and two physical visits as an option. */
const CHANNEL_PLAN = { phone: 5, email: 3, letter: 2, website: 1, social: 2, physical: 2 };
const INSPECTED_CHANNELS = ['website'];

/** Chosen so that the figures published for 2020 hold together: 0.10·81 + 0.25·63 + 0.29·50 + 0.26·63 + 0.10·72 = 61.93. */
const PUBLISHED_WEIGHTS = {
  channelWeights: { phone: 0.1, email: 0.25, letter: 0.29, website: 0.26, social: 0.1 },
  channelWeightsWithPhysical: { phone: 0.08, email: 0.2, letter: 0.23, website: 0.21, social: 0.08, physical: 0.2 },
};

/**
 * The finished edition: 321 organisations whose panel rounds to the figures published for 2020. The means lie a little
 * above them, because the sites without a social account miss their best but one channel.
 */
export const FINISHED_EDITION: DemonstrationEditionPlan = {
  name: 'Édition de démonstration',
  seed: 'finished edition',
  channelPlan: CHANNEL_PLAN,
  ...PUBLISHED_WEIGHTS,
  inspectedChannels: INSPECTED_CHANNELS,
  figures: {
    channelMeans: { phone: 81.1, email: 63.15, letter: 50.2, website: 63.2, social: 72.15, physical: 84 },
    certifiedGap: 8,
  },
};

/** The edition before it: 60 sites, and figures near those published for 2019. */
export const EARLIER_EDITION: DemonstrationEditionPlan = {
  name: 'Édition de démonstration précédente',
  seed: 'earlier edition',
  channelPlan: CHANNEL_PLAN,
  ...PUBLISHED_WEIGHTS,
  inspectedChannels: INSPECTED_CHANNELS,
  figures: {
    channelMeans: { phone: 82, email: 72.5, letter: 58, website: 67.5, social: 73, physical: 82 },
    certifiedGap: 7,
  },
};

/** The open edition, with the weights that the demonstration grid suggests. */
export const OPEN_EDITION: DemonstrationEditionPlan = {
  name: 'Édition ouverte de démonstration',
  seed: 'open edition',
  channelPlan: CHANNEL_PLAN,
  channelWeights: { phone: 0.3, email: 0.25, letter: 0.15, website: 0.2, social: 0.1 },
  channelWeightsWithPhysical: { phone: 0.25, email: 0.2, letter: 0.1, website: 0.15, social: 0.08, physical: 0.22 },
  inspectedChannels: INSPECTED_CHANNELS,
  figures: {
    channelMeans: { phone: 81, email: 65, letter: 53, website: 66, social: 73, physical: 86 },
    certifiedGap: 7,
  },
};
