import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { formatMoney } from '@barometer/messages';
import type { RequestLanguage } from '../../../platform/context/request-context.js';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import type { BilingualText } from '../../../platform/errors/invalid-input.js';
import type { SplitProblem } from './domain/split-line.js';

/** Why a line could not be matched as it was decided. */
export type MatchProblem = SplitProblem | { readonly code: 'set_aside' } | { readonly code: 'payer_without_order' };

const texts: Record<MatchProblem['code'], (amount: string) => BilingualText> = {
  money_left: () => ({
    fr: 'Il ne reste rien à rapprocher sur cette ligne. Rechargez la page pour voir où elle en est.',
    en: 'Nothing is left to match on this line. Reload the page to see where it stands.',
  }),
  nothing_decided: () => ({
    fr: 'Indiquez au moins une facture à payer, ou l’entité dont le crédit garde la somme.',
    en: 'Give at least one invoice to pay, or the payer whose credit keeps the amount.',
  }),
  not_an_amount: () => ({
    fr: 'Chaque montant doit être supérieur à zéro.',
    en: 'Each amount must be above zero.',
  }),
  invoice_twice: () => ({
    fr: 'Une facture figure deux fois : gardez une seule ligne.',
    en: 'An invoice stands twice: keep one line.',
  }),
  invoice_unknown: () => ({
    fr: 'Une facture n’existe pas ou n’est plus à payer. Rechargez la page.',
    en: 'An invoice does not exist or is not to be paid any more. Reload the page.',
  }),
  more_than_open: (amount) => ({
    fr: `Il ne reste que ${amount} à payer sur une facture : réduisez son montant, le reste peut devenir un crédit.`,
    en: `Only ${amount} are left to pay of an invoice: reduce its amount, the rest can become a credit.`,
  }),
  more_than_line: (amount) => ({
    fr: `Il ne reste que ${amount} sur la ligne : réduisez les montants.`,
    en: `Only ${amount} are left on the line: reduce the amounts.`,
  }),
  set_aside: () => ({
    fr: 'Cette ligne est mise de côté : reprenez-la avant de la rapprocher.',
    en: 'This line is set aside: take it up before you match it.',
  }),
  payer_without_order: () => ({
    fr: 'Cette entité n’a aucune commande : son crédit ne peut pas garder la somme.',
    en: 'This payer has no order: its credit cannot keep the amount.',
  }),
};

@ObjectType('MatchRefused', {
  implements: () => ExpectedError,
  description: 'The line cannot be matched as decided: it would pay more than came in, or more than is owed.',
})
export class MatchRefused extends ExpectedError {
  override readonly code = 'MATCH_REFUSED';
  override readonly message: string;

  @Field(() => String)
  readonly reason: MatchProblem['code'];

  constructor(problem: MatchProblem, language: RequestLanguage) {
    super();
    this.reason = problem.code;
    const cents = 'openCents' in problem ? problem.openCents : 'leftCents' in problem ? problem.leftCents : 0;
    this.message = texts[problem.code](formatMoney(cents, language))[language];
  }
}

export const undoProblems = ['nothing_to_undo', 'credited_since', 'credit_spent', 'reason_missing'] as const;
export type UndoProblem = (typeof undoProblems)[number];
const UndoProblemEnum = Object.fromEntries(undoProblems.map((code) => [code, code]));
registerEnumType(UndoProblemEnum, { name: 'UndoProblem' });

const undoTexts: Record<UndoProblem, BilingualText> = {
  nothing_to_undo: {
    fr: 'Cette ligne n’a pas de rapprochement à annuler.',
    en: 'This line has no match to undo.',
  },
  credited_since: {
    fr: 'Un avoir a été établi depuis sur une facture que cette ligne payait : remboursez le crédit plutôt que d’annuler.',
    en: 'A credit note was issued since on an invoice that this line paid: refund the credit instead of undoing.',
  },
  credit_spent: {
    fr: 'Le crédit né de cette ligne a déjà servi ou fait l’objet d’un remboursement : il ne peut plus être repris.',
    en: 'The credit that came of this line was used or is being refunded: it cannot be taken back any more.',
  },
  reason_missing: {
    fr: 'Dites pourquoi : la raison reste avec le paiement.',
    en: 'Say why: the reason stays with the payment.',
  },
};

@ObjectType('UndoRefused', {
  implements: () => ExpectedError,
  description: 'A match cannot be undone any more, because what it paid was used since; or no reason was given.',
})
export class UndoRefused extends ExpectedError {
  override readonly code = 'UNDO_REFUSED';
  override readonly message: string;

  @Field(() => UndoProblemEnum)
  readonly reason: UndoProblem;

  constructor(reason: UndoProblem, language: RequestLanguage) {
    super();
    this.reason = reason;
    this.message = undoTexts[reason][language];
  }
}
