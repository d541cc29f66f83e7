import type { Translator } from '@barometer/messages';

import type { SaveEditionSettings } from '../../../../gql/graphql.js';
import { hundredthsOf, percentInput } from '../../../../i18n/hundredths.js';
import type { SettableEdition } from './edition-settings.js';

/** The channel that a site orders on top of the common plan. */
export const VISITS = 'physical';

/** What is measured, as it is typed: audits and weights in percent, by channel. */
export interface TypedPlan {
  gridVersionId: string;
  channelPlan: Record<string, string>;
  channelWeights: Record<string, string>;
  channelWeightsWithPhysical: Record<string, string>;
  inspectedChannels: string[];
}

export function typedPlan({ grid, channels }: SettableEdition, language: 'fr' | 'en'): TypedPlan {
  const percent = (share: number) => percentInput(Math.round(share * 10_000), language);
  const common = channels.filter(({ channel }) => channel !== VISITS);
  return {
    gridVersionId: grid.id,
    channelPlan: Object.fromEntries(channels.map(({ channel, audits }) => [channel, String(audits)])),
    channelWeights: Object.fromEntries(common.map(({ channel, weight }) => [channel, percent(weight)])),
    channelWeightsWithPhysical: Object.fromEntries(
      channels.map(({ channel, weightWithPhysical }) => [channel, percent(weightWithPhysical)]),
    ),
    inspectedChannels: channels.filter(({ isInspected }) => isInspected).map(({ channel }) => channel),
  };
}

/** What is sent; the numbers were checked to be some. Without visits, the second set of weights is the first. */
export function planInput(plan: TypedPlan): Pick<SaveEditionSettings, 'gridVersionId' | 'channels'> {
  const { channelPlan, channelWeights, channelWeightsWithPhysical, inspectedChannels } = plan;
  const codes = [...new Set([...Object.keys(channelPlan), ...Object.keys(channelWeights), ...inspectedChannels])];
  const withVisits = hasVisits(plan) ? channelWeightsWithPhysical : channelWeights;
  return {
    gridVersionId: plan.gridVersionId,
    channels: codes.map((channel) => ({
      channel,
      audits: auditsOf(plan, channel),
      weight: channel === VISITS ? null : shareOf(channelWeights[channel]),
      weightWithPhysical: shareOf(withVisits[channel]),
      isInspected: inspectedChannels.includes(channel),
    })),
  };
}

/** Numbers of audits and percentages that are none; whether they agree, the server says. */
export function planProblems(t: Translator, plan: TypedPlan): Record<string, string> {
  const wrong = (field: keyof TypedPlan, typed: Record<string, string>, isFine: (text: string) => boolean) =>
    Object.entries(typed)
      .filter(([, text]) => text.trim() !== '' && !isFine(text))
      .map(([channel]) => `${field}.${channel}`);
  const isCount = (text: string) => /^\s*\d{1,2}\s*$/.test(text);
  const isPercent = (text: string) => hundredthsOf(text) !== null;
  const percents = [
    ...wrong('channelWeights', plan.channelWeights, isPercent),
    ...(hasVisits(plan) ? wrong('channelWeightsWithPhysical', plan.channelWeightsWithPhysical, isPercent) : []),
  ];
  return Object.fromEntries([
    ...wrong('channelPlan', plan.channelPlan, isCount).map((field) => [
      field,
      t('editionSettings:catalogue.auditsMissing'),
    ]),
    ...percents.map((field) => [field, t('editionSettings:catalogue.percentMissing')]),
  ]);
}

/** Audits typed for a channel; nothing typed is none. */
export function auditsOf({ channelPlan }: TypedPlan, channel: string): number {
  const typed = channelPlan[channel]?.trim() ?? '';
  return /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
}

/** Audits that every site gets: visits come on top. */
export function commonAudits(plan: TypedPlan): number {
  return Object.keys(plan.channelPlan)
    .filter((channel) => channel !== VISITS)
    .reduce((sum, channel) => sum + auditsOf(plan, channel), 0);
}

export function hasVisits(plan: TypedPlan): boolean {
  return auditsOf(plan, VISITS) > 0;
}

/** What the weights of a set make, in hundredths of a percent: whole numbers, so that ten tenths are one. */
export function sumOfWeights(weights: Record<string, string>): number {
  return Object.values(weights).reduce((sum, typed) => sum + (hundredthsOf(typed) ?? 0), 0);
}

/** Null where nothing is typed. */
function shareOf(typed: string | undefined): number | null {
  const hundredths = hundredthsOf(typed ?? '');
  return hundredths === null ? null : hundredths / 10_000;
}
