import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { RequestLanguage } from '../../../platform/context/request-context.js';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import type { BilingualText } from '../../../platform/errors/invalid-input.js';
import type { ApprovalRefusal } from '../domain/refund-rules.js';

export const refundProblems = [
  'not_awaiting',
  'requester',
  'issuer',
  'approved_before',
  'too_much',
  'reason_missing',
  'credit_spent',
] as const satisfies readonly (ApprovalRefusal | 'too_much' | 'reason_missing' | 'credit_spent')[];
export type RefundProblem = (typeof refundProblems)[number];

export const RefundProblemEnum = Object.fromEntries(refundProblems.map((code) => [code, code]));
registerEnumType(RefundProblemEnum, { name: 'RefundProblem' });

const texts: Record<RefundProblem, BilingualText> = {
  not_awaiting: {
    fr: 'Ce remboursement n’attend plus cette décision. Rechargez la page pour voir où il en est.',
    en: 'This refund does not await this decision any more. Reload the page to see where it stands.',
  },
  requester: {
    fr: 'Qui demande un remboursement ne l’approuve pas : une autre personne doit le faire.',
    en: 'Whoever asks for a refund does not approve it: another person must.',
  },
  issuer: {
    fr: 'Qui a établi la facture ou l’avoir en cause ne demande ni n’approuve le remboursement : une autre personne doit le faire.',
    en: 'Whoever issued the invoice or the credit note concerned neither asks for the refund nor approves it: another person must.',
  },
  approved_before: {
    fr: 'Vous avez déjà approuvé ce remboursement : une deuxième personne doit le faire.',
    en: 'You have approved this refund already: a second person must.',
  },
  too_much: {
    fr: 'Le montant dépasse ce qui peut être remboursé de ce paiement.',
    en: 'The amount exceeds what may be refunded of this payment.',
  },
  reason_missing: {
    fr: 'Dites pourquoi : la raison reste avec le remboursement.',
    en: 'Say why: the reason stays with the refund.',
  },
  credit_spent: {
    fr: 'Le crédit de l’entité a servi depuis : il ne suffit plus à ce remboursement. Refusez-le ou attendez un nouveau crédit.',
    en: 'The payer’s credit was used since: it does not suffice for this refund any more. Refuse it or wait for new credit.',
  },
};

@ObjectType('RefundRefused', {
  implements: () => ExpectedError,
  description: 'The person may not decide this refund, its amount is too large, or its credit was spent.',
})
export class RefundRefused extends ExpectedError {
  override readonly code = 'REFUND_REFUSED';
  override readonly message: string;

  @Field(() => RefundProblemEnum)
  readonly reason: RefundProblem;

  constructor(reason: RefundProblem, language: RequestLanguage) {
    super();
    this.reason = reason;
    this.message = texts[reason][language];
  }
}
