import { ABSENT } from '../grid/answers.js';
import { readAudit, weighAudit, type UnweightedAudit } from './explain-audit.js';
import type { FigureId } from './figure-id.js';
import type { ChannelLineage, FigureLineage } from './figure-lineage.js';
import { scopeOf, type FigureScope } from './figure-scope.js';
import type { Grid } from '../grid/grid.js';
import { planGrid, type ChannelPlan } from '../grid/grid-plan.js';
import {
  about,
  checkEdition,
  ScoringInputError,
  type EditionSettings,
  type ScoringAudit,
  type SiteAnswers,
} from '../kernel/input.js';
import { LEAST_AUDITS, LEAST_CHANNELS, PHYSICAL } from '../kernel/scored-edition.js';
import { compareUtf8 } from '../order/utf8-order.js';
import { weightedMean, weightOf } from '../kernel/weighted-mean.js';

/** One site with all its validated audits and its site answers, in any order. */
export interface SiteToExplain {
  readonly grid: Grid;
  readonly edition: EditionSettings;
  readonly audits: readonly ScoringAudit[];
  readonly siteAnswers: readonly SiteAnswers[];
}

interface MeasuredChannel {
  readonly channel: string;
  readonly weight: number;
  readonly n: number;
  readonly value: number | null;
  readonly audits: readonly UnweightedAudit[];
}

/** A site answer is one and the same in every audit: its value is its score, not a mean that rounding may move. */
function meanOf(audits: readonly UnweightedAudit[], { soleCriterion }: FigureScope): number | null {
  const scores = audits.flatMap(({ score }) => (score === null ? [] : [score]));
  if (scores.length === 0) return null;
  if (soleCriterion?.level === 'site') return scores[0] ?? null;
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function absentSiteAnswers(plan: ChannelPlan): Float64Array {
  return new Float64Array(plan.siteCriteria).fill(ABSENT);
}

function readChannel(
  { audits, siteAnswers }: SiteToExplain,
  plan: ChannelPlan,
  weight: number,
  scope: FigureScope,
): MeasuredChannel {
  const { channel } = plan;
  const onSite = siteAnswers.find((row) => row.channel === channel)?.answers ?? absentSiteAnswers(plan);
  if (onSite.length !== plan.siteCriteria) throw new ScoringInputError(`${channel}: wrong number of site answers`);
  const read = audits
    .filter((audit) => audit.channel === channel)
    .toSorted((a, b) => compareUtf8(a.auditId, b.auditId))
    .map((audit) => about(`audit ${audit.auditId}`, () => readAudit(plan, audit, onSite, scope)));
  const n = read.filter(({ excluded }) => excluded === null).length;
  return { channel, weight, n, value: meanOf(read, scope), audits: read };
}

function checkSite({ grid, edition, audits, siteAnswers }: SiteToExplain): void {
  checkEdition(edition);
  if (new Set([...audits, ...siteAnswers].map(({ siteId }) => siteId)).size > 1)
    throw new ScoringInputError('these are audits and site answers of several sites');
  if (new Set(audits.map(({ auditId }) => auditId)).size < audits.length)
    throw new ScoringInputError('an audit stands twice');
  if (new Set(siteAnswers.map(({ channel }) => channel)).size < siteAnswers.length)
    throw new ScoringInputError('the site answers of a channel stand twice');
  const unknown = [...audits, ...siteAnswers].find(({ channel }) => !grid.channels.includes(channel));
  if (unknown) throw new ScoringInputError(`the channel ${unknown.channel} is unknown`);
}

type Term = MeasuredChannel & { readonly value: number };

/**
 * Whether the overall may be published (Scoring method, section 4), with the value it would have: the overall with
 * physical visits depends on it.
 */
function publicationOf(terms: readonly Term[], edition: EditionSettings) {
  const common = terms.filter(({ channel }) => channel !== PHYSICAL);
  const audits = common.reduce((sum, { n }) => sum + n, 0);
  const hasEnough = common.length >= LEAST_CHANNELS && audits >= LEAST_AUDITS;
  const hasWeight = common.some(({ channel }) => weightOf(edition.channelWeights, channel) > 0);
  return { hasEnough, isPublished: hasEnough && hasWeight };
}

function outcomeOf(
  figure: FigureId,
  terms: readonly Term[],
  edition: EditionSettings,
): Pick<FigureLineage, 'value' | 'reason'> {
  if (figure !== 'overall' && figure !== 'overall_with_physical') return { value: weightedMean(terms), reason: null };
  const { hasEnough, isPublished } = publicationOf(terms, edition);
  if (!hasEnough) return { value: null, reason: 'too_few_audits' };
  if (figure === 'overall') return { value: weightedMean(terms), reason: null };
  const isVisited = terms.some(({ channel }) => channel === PHYSICAL);
  return { value: isVisited && isPublished ? weightedMean(terms) : null, reason: null };
}

function weighChannel(measured: MeasuredChannel, share: number | null): ChannelLineage {
  const ofOneAudit = share === null ? null : share / measured.n;
  return { ...measured, share, audits: measured.audits.map((audit) => weighAudit(audit, ofOneAudit)) };
}

/**
 * Explains one figure of one site from its answers (Scoring method, sections 3, 4, 7b and 8): which channels, audits and
 * answers it is made of, which are left out and why, and what a point of each adds to it. Takes all the audits and site
 * answers of the site and the figure; returns its lineage, in which the contributions add up to the value within 1e-9.
 * Where the figure has no value there are no shares and no coefficients. Throws RangeError for a figure that the grid does
 * not have, and ScoringInputError for what `computeResults` would refuse in the edition's weights, in the audits' places or
 * in the answers that the figure rests on.
 */
export function explainFigure(site: SiteToExplain, figure: FigureId): FigureLineage {
  checkSite(site);
  const scope = scopeOf(site.grid, site.edition, figure);
  const plans = planGrid(site.grid).channelPlans;
  const measured = scope.channels.flatMap(({ channel, weight }) =>
    plans.filter((plan) => plan.channel === channel).map((plan) => readChannel(site, plan, weight, scope)),
  );
  const terms = measured.flatMap((term): Term[] => (term.value === null ? [] : [{ ...term, value: term.value }]));
  const outcome = outcomeOf(figure, terms, site.edition);
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const channels = measured.map((channel) =>
    weighChannel(channel, outcome.value === null || channel.value === null ? null : channel.weight / total),
  );
  return { figure, ...outcome, channels };
}

/**
 * What raising one answer adds to a figure (Scoring method, section 8): coefficient · (target − score), in every audit in
 * which the answer takes part. Takes the lineage of the figure, the answer (its audit, or null for a site answer) and the
 * score it would have, from 0 to 100; returns the difference in points, or null where the answer has no coefficient.
 */
export function effectOfRaising(
  lineage: FigureLineage,
  answer: { readonly auditId: string | null; readonly criterionId: string },
  target = 100,
): number | null {
  const effects = lineage.channels
    .flatMap(({ audits }) => audits)
    .filter(({ auditId }) => answer.auditId === null || auditId === answer.auditId)
    .flatMap(({ answers }) => answers)
    .filter(
      ({ criterionId, level }) =>
        criterionId === answer.criterionId && (level === 'site') === (answer.auditId === null),
    )
    .flatMap(({ coefficient, score }) =>
      coefficient === null || score === null ? [] : [coefficient * (target - score)],
    );
  return effects.length === 0 ? null : effects.reduce((sum, effect) => sum + effect, 0);
}
