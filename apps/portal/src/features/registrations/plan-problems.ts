import type { Translator } from '@barometer/messages';

import type { Plan } from './draft.js';
import type { RegisteringSite } from './register-form.js';

/** Every site has a plan, and one of them at most is free. */
export function planProblems(
  t: Translator,
  sites: readonly RegisteringSite[],
  plans: Readonly<Record<string, Plan | ''>>,
): Record<string, string> {
  const [first, ...others] = sites.filter(({ id }) => plans[id] === 'free');
  return Object.fromEntries([
    ...sites
      .filter(({ id }) => !plans[id])
      .map(({ id, name }) => [`plans.${id}`, t('registrations:plans.problem.missing', { site: name })]),
    ...others.map(({ id, name }) => [
      `plans.${id}`,
      t('registrations:plans.problem.twoFree', { first: first?.name ?? '', site: name }),
    ]),
  ]);
}
