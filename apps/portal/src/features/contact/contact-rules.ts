import type { Translator } from '@barometer/messages';

import { isEmailAddress } from '../../ui/form/index.js';

const LONGEST_MESSAGE = 5_000;

/** What the form refuses before asking the server, by field, in the reader's words. */
export function contactRules(t: Translator) {
  return {
    name: (name: string) => (name.trim() === '' ? t('contact:problem.nameMissing') : null),
    email: (email: string) => {
      if (email.trim() === '') return t('contact:problem.emailMissing');
      return isEmailAddress(email) ? null : t('contact:problem.emailShape');
    },
    subject: (subject: string) => (subject.trim() === '' ? t('contact:problem.subjectMissing') : null),
    message: (message: string) => {
      if (message.trim() === '') return t('contact:problem.messageMissing');
      return message.length > LONGEST_MESSAGE ? t('contact:problem.messageLong') : null;
    },
  };
}
