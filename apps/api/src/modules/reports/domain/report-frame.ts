import { fillText } from '@barometer/charts';

import type { ReportFrame } from './report-data.js';
import type { Wording } from './wording.js';

const BASE_LENGTH = 12;

/** What the ids of a report's figures begin with: the end of its score run's id, whose beginning is but a date. */
export function figureIdsBase({ scoreRunId }: Pick<ReportFrame, 'scoreRunId'>): string {
  return scoreRunId.replaceAll('-', '').slice(-BASE_LENGTH);
}

/** The line in the footer of every page. */
export function figuresLine(frame: ReportFrame, { texts, date }: Wording): string {
  return fillText(texts.figures, {
    base: figureIdsBase(frame),
    grid: frame.gridVersion,
    method: frame.methodVersion,
    date: date(frame.asOf),
  });
}

/** Edition, dates, versions and score run, as labels and values. */
export function frameFacts(frame: ReportFrame, { texts, date }: Wording): (readonly [string, string])[] {
  const { facts } = texts;
  const { from, to } = frame.fieldWork;
  return [
    [facts.edition, frame.editionName],
    [facts.fieldWork, fillText(facts.fieldWorkValue, { from: date(from), to: date(to) })],
    [facts.asOf, date(frame.asOf)],
    [facts.grid, frame.gridVersion],
    [facts.method, frame.methodVersion],
    [facts.run, frame.scoreRunId],
    [facts.figuresBase, figureIdsBase(frame)],
  ];
}
