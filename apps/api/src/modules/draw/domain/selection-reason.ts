/** Most characters of the reason for a selection. */
export const longestReason = 300;

/** Why a reason cannot be taken. */
export type ReasonProblem = 'missing' | 'too_long';

/**
 * Checks why a structure is selected: the reason is published in the list of the draw, word for word.
 * @returns the reason without needless blanks, or what is wrong with it
 */
export function checkedReason(typed: string): { readonly reason: string } | { readonly problem: ReasonProblem } {
  const reason = typed.trim().replace(/\s+/g, ' ');
  if (reason === '') return { problem: 'missing' };
  return reason.length > longestReason ? { problem: 'too_long' } : { reason };
}
