import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RequestLanguage } from '../../../platform/context/request-context.js';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import type { BilingualText } from '../../../platform/errors/invalid-input.js';

export const reminderProblems = ['not_due', 'no_address'] as const;
export type ReminderProblem = (typeof reminderProblems)[number];
const ReminderProblemEnum = Object.fromEntries(reminderProblems.map((code) => [code, code]));
registerEnumType(ReminderProblemEnum, { name: 'ReminderProblem' });

const texts: Record<ReminderProblem, BilingualText> = {
  not_due: {
    fr: 'Cette relance n’est pas à envoyer maintenant : elle l’a été, ou la facture est payée. Rechargez la page.',
    en: 'This reminder is not to be sent now: it was, or the invoice is paid. Reload the page.',
  },
  no_address: {
    fr: 'L’entité facturée n’a pas d’adresse comptable : demandez-la à la structure, qui peut l’ajouter à ses entités facturées.',
    en: 'The payer has no accounting address: ask the organisation, which can add it to its payers.',
  },
};

@ObjectType('ReminderRefused', {
  implements: () => ExpectedError,
  description: 'The reminder is not due, was sent already, or there is nobody to send it to.',
})
export class ReminderRefused extends ExpectedError {
  override readonly code = 'REMINDER_REFUSED';
  override readonly message: string;

  @Field(() => ReminderProblemEnum)
  readonly reason: ReminderProblem;

  constructor(reason: ReminderProblem, language: RequestLanguage) {
    super();
    this.reason = reason;
    this.message = texts[reason][language];
  }
}
