import type {
  AnswerLineage,
  AuditLineage,
  ChannelLineage,
  Criterion,
  EditionSettings,
  FigureId,
  FigureLineage,
  Grid,
} from '@barometer/scoring';
import { criterionById, isEqual } from '@barometer/scoring';
import type { NumberedAudit } from './numbered-audits.js';
import { shownFigure } from './shown-figure.js';
import type { VisibleFigure, VisibleResult } from './visible-result.js';

/** How a figure came about, as the organisation may read it. Nobody who made an audit is named: audits have numbers here, and no key. */
export interface VisibleLineage {
  readonly figure: FigureId;
  readonly score: VisibleFigure;
  readonly channels: readonly VisibleLineageChannel[];
  /** Whether audits and answers are part of the participation. */
  readonly opensAudits: boolean;
}

export interface VisibleLineageChannel {
  readonly code: string;
  readonly weight: number;
  readonly share: number | null;
  /** Audits that count. */
  readonly auditCount: number;
  readonly value: number | null;
  /** Null for a free participation. */
  readonly audits: VisibleLineageAudit[] | null;
}

export interface VisibleLineageAudit extends Omit<AuditLineage, 'auditId' | 'answers'> {
  /** Its place among the audits of the site on the channel. */
  readonly number: number;
  readonly version: number;
  readonly answers: VisibleLineageAnswer[];
}

export interface VisibleLineageAnswer extends Omit<AnswerLineage, 'level' | 'value'> {
  readonly labelFr: string;
  readonly labelEn: string;
  readonly isSiteAnswer: boolean;
  /** `true`, `false` or a number; null where not applicable or not given. */
  readonly value: string | null;
  readonly unit: string | null;
  readonly pointLabelFr: string | null;
}

/**
 * What every participation may read of a figure: its channels, their weights and numbers of audits, all of it from the stored result itself.
 * @param settings that the result was computed with
 * @returns null where the participation does not show the figure
 * @throws where the channels do not come to the stored figure: one of them is wrong, and neither may be shown
 */
export function outlinedLineage(
  result: VisibleResult,
  figure: FigureId,
  { channelWeights }: Pick<EditionSettings, 'channelWeights'>,
): VisibleLineage | null {
  const score = shownFigure(result, figure);
  if (score === null) return null;
  const isOverall = figure === 'overall';
  const concerned = result.channels.filter(({ code }) =>
    isOverall ? code !== 'physical' : figure === `channel:${code}`,
  );
  const weighted = concerned.map(({ code, figure: { value, n } }) => ({
    code,
    weight: isOverall ? (channelWeights[code] ?? 0) : 1,
    value,
    auditCount: n ?? 0,
    audits: null,
  }));
  const total = weighted.reduce((sum, { weight, value }) => (value === null ? sum : sum + weight), 0);
  const channels = weighted.map((channel) => ({
    ...channel,
    share: score.value === null || channel.value === null ? null : channel.weight / total,
  }));
  const sum = channels.reduce((points, { share, value }) => points + (share ?? 0) * (value ?? 0), 0);
  if (score.value !== null) refuseAnother(figure, score.value, sum);
  return { figure, score, channels, opensAudits: false };
}

/**
 * The whole lineage of a figure of a paid participation.
 * @param numbered the audits that the run read, by their keys
 * @returns null where the participation does not show the figure
 * @throws where the explanation does not come to the stored figure: one of them is wrong, and neither may be shown
 */
export function explainedLineage(
  result: VisibleResult,
  explained: FigureLineage,
  { grid, numbered }: { readonly grid: Grid; readonly numbered: ReadonlyMap<string, NumberedAudit> },
): VisibleLineage | null {
  const score = shownFigure(result, explained.figure);
  if (score === null) return null;
  refuseAnother(explained.figure, score.value, explained.value);
  const inGridOrder = explained.channels.toSorted(
    (left, right) => grid.channels.indexOf(left.channel) - grid.channels.indexOf(right.channel),
  );
  const channels = inGridOrder.map(({ channel: code, weight, share, n, value, audits }: ChannelLineage) => ({
    code,
    weight,
    share,
    auditCount: n,
    value,
    audits: audits.map((audit) => visibleAudit(audit, grid, numbered)),
  }));
  return { figure: explained.figure, score, channels, opensAudits: true };
}

function refuseAnother(figure: FigureId, stored: number | null, explained: number | null): void {
  // Doubles that are added in another order differ by their last bits.
  const isSame = stored === null || explained === null ? stored === explained : isEqual(stored, explained);
  if (!isSame) throw new Error(`The lineage of ${figure} comes to ${explained}, but ${stored} is stored.`);
}

function visibleAudit(
  { auditId, answers, ...audit }: AuditLineage,
  grid: Grid,
  numbered: ReadonlyMap<string, NumberedAudit>,
): VisibleLineageAudit {
  const known = numbered.get(auditId);
  if (known === undefined) throw new Error('An audit is explained that the run did not read.');
  return { ...audit, ...known, answers: answers.map((answer) => visibleAnswer(answer, grid)) };
}

function visibleAnswer({ level, value, ...answer }: AnswerLineage, grid: Grid): VisibleLineageAnswer {
  const criterion = criterionById(grid, answer.criterionId);
  if (criterion === undefined) throw new Error(`The grid has no criterion ${answer.criterionId}.`);
  const given = value ?? null;
  return {
    ...answer,
    labelFr: criterion.labelFr,
    labelEn: criterion.labelEn,
    isSiteAnswer: level === 'site',
    value: given === null ? null : String(given),
    unit: criterion.answer.type === 'number' ? criterion.answer.unit : null,
    pointLabelFr: pointLabel(criterion, given),
  };
}

function pointLabel({ answer }: Criterion, value: boolean | number | null): string | null {
  if (answer.type !== 'scale') return null;
  return answer.points.find((point) => point.value === value)?.labelFr ?? null;
}
