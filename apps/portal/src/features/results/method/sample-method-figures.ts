import { sampleChannels } from '../../../sample/sample-channels.js';
import type { SampleChannel } from '../../../sample/sample-channels.js';
import { sampleSite } from '../../../sample/sample-site.js';
import { spreadOf, Z95 } from '../lineage/spread.js';
import { termsOf, totalPoints, totalWeight } from '../lineage/terms.js';
import type { ExplainedAnswer, MethodFigures } from './method-figures.js';

const order: readonly SampleChannel['channel'][] = ['phone', 'email', 'letter', 'website', 'social'];

/** The example's answer, which also stands in where a participation opens none of its own. */
export const sampleAnswer: ExplainedAnswer = {
  ...sampleSite.answer,
  pointLabelFr: null,
  excluded: null,
  isNoContact: false,
};

/** The example, its overall and interval calculated by the method from its channels. */
export function sampleMethodFigures(): MethodFigures {
  const known = order.flatMap((code) => sampleChannels.filter(({ channel }) => channel === code));
  const total = totalWeight(order.map((code) => sampleSite.plan[code]));
  const channels = known.map(({ channel, score }) => {
    const { weight, audits } = sampleSite.plan[channel];
    return { code: channel, value: score, weight, share: weight / total, auditCount: audits, audits: null };
  });
  const withinVariance = order.map((channel) => {
    const { variance } = sampleSite.plan[channel];
    return { channel, variance, isInspected: variance === null };
  });
  const terms = termsOf(channels);
  const spread = spreadOf('overall', { channels, withinVariance });
  const value = totalPoints(terms);
  const margin = Z95 * (spread.se ?? 0);
  const phone = sampleChannels.find(({ channel }) => channel === 'phone');
  return {
    whose: 'sample',
    opensAudits: true,
    answer: sampleAnswer,
    audit: { number: null, ...sampleSite.audit },
    channel: {
      code: 'phone',
      value: phone?.score ?? 0,
      count: sampleSite.phoneAudits.length,
      audits: sampleSite.phoneAudits.map((score, index) => ({ number: index + 1, score })),
    },
    overall: { value, low: value - margin, high: value + margin, terms, spread },
    auditCount: terms.reduce((sum, { audits }) => sum + audits, 0),
    peers: null,
    samplePeers: phone ? { low: phone.peersLow, high: phone.peersHigh } : null,
    leftOut: [],
    methodVersion: sampleSite.methodVersion,
  };
}
