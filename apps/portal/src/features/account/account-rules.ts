import type { Translator } from '@barometer/messages';

import { isEmailAddress } from '../../ui/form/index.js';

/** What the sign-up form refuses before asking the server, in the reader's words. */
export const MINIMUM_PASSWORD_LENGTH = 12;

export function nameProblem(t: Translator, name: string): string | null {
  return name.trim() === '' ? t('account:problem.nameMissing') : null;
}

export function emailProblem(t: Translator, email: string): string | null {
  if (email.trim() === '') return t('account:problem.emailMissing');
  return isEmailAddress(email) ? null : t('account:problem.emailShape');
}

export function newPasswordProblem(t: Translator, password: string): string | null {
  if (password === '') return t('account:problem.passwordMissing');
  return password.length < MINIMUM_PASSWORD_LENGTH ? t('account:problem.passwordShort') : null;
}
