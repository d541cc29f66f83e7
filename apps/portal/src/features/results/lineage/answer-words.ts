import type { Translator } from '@barometer/messages';

import { printed } from '../../../i18n/grid-label.js';
import type { LineageAnswer } from './figure-lineage.js';

const UNITS = [
  'rings',
  'rank',
  'hours',
  'attempts',
  'working_days',
  'percent',
  'seconds',
  'clicks',
  'people',
  'calendar_days',
  'minutes',
] as const;

export interface AnswerWords {
  readonly text: string;
  /** The grid words the points of a scale in French alone: it is told to whoever reads another language aloud. */
  readonly isFrench: boolean;
}

/** What the words of an answer are made of. */
export type AnswerFacts = Pick<LineageAnswer, 'value' | 'unit' | 'pointLabelFr' | 'excluded' | 'isNoContact'>;

/** An answer as a person would say it: yes, no, "3 sonneries", the words of a scale, or why there is none. */
export function answerWords(t: Translator, number: (value: number) => string, answer: AnswerFacts): AnswerWords {
  const said = (text: string): AnswerWords => ({ text, isFrench: false });
  const { value, unit, pointLabelFr, excluded, isNoContact } = answer;
  if (excluded === 'NOT_APPLICABLE') return said(t('lineage:answer.notApplicable'));
  if (excluded === 'ABSENT') return said(t('lineage:answer.absent'));
  if (value === null || value === undefined) {
    return said(t(isNoContact ? 'lineage:answer.noContact' : 'lineage:answer.absent'));
  }
  if (value === 'true' || value === 'false')
    return said(t(value === 'true' ? 'lineage:answer.yes' : 'lineage:answer.no'));
  if (pointLabelFr) return { text: printed(pointLabelFr), isFrench: true };
  const amount = Number(value);
  const known = UNITS.find((one) => one === unit);
  return said(
    known ? t(`lineage:unit.${known}`, { count: amount, n: number(amount) }) : `${number(amount)} ${unit ?? ''}`.trim(),
  );
}
