import { type Contradiction, type ContradictionRule, when } from './contradiction.js';

/** Audits that every site gets, by whatever channels; physical visits come on top. */
export const auditsPerSite = 13;

const physical = 'physical';

/** The common plan has thirteen audits, and weights for its channels and no others. What is seen whole is looked at in the first place. */
export const plan: ContradictionRule = (settings) => {
  const { channelPlan, channelWeights, channelWeightsWithPhysical, inspectedChannels } = settings;
  const common = Object.keys(channelPlan).filter((channel) => channel !== physical);
  const audits = common.reduce((sum, channel) => sum + (channelPlan[channel] ?? 0), 0);
  const withVisits = physical in channelPlan ? [...common, physical] : common;
  const without = inspectedChannels.filter((channel) => !(channel in channelPlan));
  return [
    ...Object.entries(channelPlan).flatMap(([channel, count]) =>
      when(!Number.isInteger(count) || count < 1, 'audits_not_counted', `channelPlan.${channel}`, { audits: count }),
    ),
    ...when(audits !== auditsPerSite, 'plan_not_thirteen', 'channelPlan', { audits, expected: auditsPerSite }),
    ...weights(channelWeights, common, 'channelWeights'),
    ...weights(channelWeightsWithPhysical, withVisits, 'channelWeightsWithPhysical'),
    ...when(without.length > 0, 'inspected_channel_without_audits', 'inspectedChannels', {
      channels: without.join(', '),
    }),
  ];
};

/** Visits are counted, and sold, where the plan has them. */
export const visits: ContradictionRule = ({ visitCapacity, channelPlan }) => [
  ...when(visitCapacity !== null && !(physical in channelPlan), 'visits_without_channel', 'visitCapacity'),
  ...when(
    visitCapacity !== null && (!Number.isInteger(visitCapacity) || visitCapacity < 0),
    'visit_capacity_negative',
    'visitCapacity',
  ),
];

function weights(given: Readonly<Record<string, number>>, channels: readonly string[], field: string): Contradiction[] {
  const unknown = Object.keys(given).filter((channel) => !channels.includes(channel));
  const missing = channels.filter((channel) => given[channel] === undefined);
  const sum = Object.values(given).reduce((total, weight) => total + weight, 0);
  return [
    ...Object.entries(given).flatMap(([channel, weight]) =>
      when(!(weight >= 0 && weight <= 1), 'weight_out_of_range', `${field}.${channel}`, { weight: weight * 100 }),
    ),
    ...when(unknown.length > 0, 'weight_of_unknown_channel', field, { channels: unknown.join(', ') }),
    ...when(missing.length > 0, 'channel_without_weight', field, { channels: missing.join(', ') }),
    // Weights are decimals typed by people: their sum in doubles is a hair off.
    ...when(!(Math.abs(sum - 1) <= 1e-9), 'weights_not_one', field, { sum: Math.round(sum * 10_000) / 100 }),
  ];
}
