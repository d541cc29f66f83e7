import { isEmail, isPhone } from '../../details/index.js';
import { mostSites } from '../../orders/index.js';
import type { DraftAnswers } from './draft-answers.js';
import { type DraftTaskCode, siteField } from './draft-fields.js';

/** What the edition holds of the structure already, which a draft does not know of. */
export interface DraftSituation {
  /** Sites that are in the edition already. */
  readonly takenSiteIds: ReadonlySet<string>;
  /** The structure has asked for its one free place, and the request is alive. */
  readonly isFreeUsed: boolean;
}

export type DraftProblemCode =
  | 'structure_unchecked'
  | 'no_site'
  | 'too_many_sites'
  | 'choice_missing'
  | 'two_free'
  | 'free_used'
  | 'name_missing'
  | 'role_missing'
  | 'email_invalid'
  | 'phone_invalid'
  | 'staff_not_informed'
  | 'data_protection_unread';

/** Something to mend before sending, with the field where it is mended. */
export interface DraftProblem {
  readonly task: Exclude<DraftTaskCode, 'check'>;
  readonly field: string;
  readonly code: DraftProblemCode;
  readonly siteId: string | null;
}

/** The sites that would be sent: a site that entered the edition meanwhile is not registered twice. */
export function sitesToSend({ sites }: DraftAnswers, { takenSiteIds }: DraftSituation): DraftAnswers['sites'] {
  return sites.filter(({ siteId }) => !takenSiteIds.has(siteId));
}

/** Everything to mend before a draft can be sent, in the order of the tasks; none when it can. */
export function problemsOf(answers: DraftAnswers, situation: DraftSituation): DraftProblem[] {
  const problems: DraftProblem[] = [];
  const add = (
    task: DraftProblem['task'],
    field: string,
    code: DraftProblemCode,
    siteId: string | null = null,
  ): void => {
    problems.push({ task, field, code, siteId });
  };
  const { referent } = answers;
  if (!answers.isStructureChecked) add('structure', 'structureChecked', 'structure_unchecked');
  problems.push(...siteProblems(answers, situation));
  if (referent.name === '') add('contact', 'contactName', 'name_missing');
  if (referent.role === '') add('contact', 'contactRole', 'role_missing');
  if (!isEmail(referent.email)) add('contact', 'contactEmail', 'email_invalid');
  if (!isPhone(referent.phone)) add('contact', 'contactPhone', 'phone_invalid');
  if (!answers.isStaffInformed) add('staff', 'staffInformed', 'staff_not_informed');
  if (!answers.isDataProtectionRead) add('data', 'dataProtectionRead', 'data_protection_unread');
  return problems;
}

function siteProblems(answers: DraftAnswers, situation: DraftSituation): DraftProblem[] {
  const sites = sitesToSend(answers, situation);
  if (sites.length === 0) return [{ task: 'sites', field: 'sites', code: 'no_site', siteId: null }];
  if (sites.length > mostSites) return [{ task: 'sites', field: 'sites', code: 'too_many_sites', siteId: null }];
  const free = sites.filter(({ choice }) => choice === 'free').map(({ siteId }) => siteId);
  return sites.flatMap(({ siteId, choice }): DraftProblem[] => {
    const problem = { task: 'sites' as const, field: siteField(siteId), siteId };
    if (choice === 'undecided') return [{ ...problem, code: 'choice_missing' }];
    if (choice !== 'free') return [];
    if (situation.isFreeUsed) return [{ ...problem, code: 'free_used' }];
    return free[0] === siteId ? [] : [{ ...problem, code: 'two_free' }];
  });
}
