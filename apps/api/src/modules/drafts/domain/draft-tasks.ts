import type { DraftAnswers } from './draft-answers.js';
import { type DraftTaskCode, draftTaskCodes } from './draft-fields.js';
import { type DraftProblem, type DraftSituation, problemsOf } from './draft-problems.js';

/** The minutes that each task takes. */
const minutesOf: Readonly<Record<DraftTaskCode, number>> = {
  structure: 1,
  sites: 3,
  contact: 2,
  staff: 1,
  data: 2,
  check: 2,
};

export const draftTaskStatuses = ['not_started', 'cannot_start_yet', 'in_progress', 'done'] as const;
export type DraftTaskStatus = (typeof draftTaskStatuses)[number];

export interface DraftTask {
  readonly code: DraftTaskCode;
  readonly minutes: number;
  readonly status: DraftTaskStatus;
}

/** The tasks with where each stands. They are done in any order; only the check waits for all the others. */
export function tasksOf(answers: DraftAnswers, situation: DraftSituation): DraftTask[] {
  const problems = problemsOf(answers, situation);
  return draftTaskCodes.map((code) => ({ code, minutes: minutesOf[code], status: statusOf(code, answers, problems) }));
}

function statusOf(code: DraftTaskCode, answers: DraftAnswers, problems: readonly DraftProblem[]): DraftTaskStatus {
  if (code === 'check') return problems.length === 0 ? 'not_started' : 'cannot_start_yet';
  if (!problems.some(({ task }) => task === code)) return 'done';
  return isBegun(code, answers) ? 'in_progress' : 'not_started';
}

/** A tick has no middle: a task of one tick is done or not started. */
function isBegun(code: DraftTaskCode, { sites, referent }: DraftAnswers): boolean {
  if (code === 'sites') return sites.length > 0;
  return code === 'contact' && Object.values(referent).some((text) => text !== '');
}
