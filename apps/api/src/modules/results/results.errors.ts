import { ObjectType } from '@nestjs/graphql';
import type { RequestLanguage } from '../../platform/context/request-context.js';
import { ExpectedError } from '../../platform/errors/expected-error.js';
import type { BilingualText } from '../../platform/errors/invalid-input.js';

const nothingToScore: BilingualText = {
  fr: 'Aucun audit n’est enregistré pour cette édition. Importez les audits et leurs réponses, puis lancez le calcul.',
  en: 'No audit has been recorded for this edition. Import the audits and their answers, then start the run.',
};

/** Why a run cannot be started or released now. */
export const scoreRunRefusals: Record<'start' | 'release', BilingualText> = {
  start: {
    fr: 'Le calcul se lance quand le terrain est terminé : faites d’abord passer l’édition à la revue.',
    en: 'Scores are computed once the field work is over: move the edition to review first.',
  },
  release: {
    fr: 'Seul un calcul terminé peut être diffusé, pendant la revue ou les résultats de son édition.',
    en: 'Only a computed run can be released, while its edition is in review or results.',
  },
};

@ObjectType('NothingToScore', {
  implements: () => ExpectedError,
  description: 'The edition has no audit of a site that takes part.',
})
export class NothingToScore extends ExpectedError {
  override readonly code = 'NOTHING_TO_SCORE';
  override readonly message: string;

  constructor(language: RequestLanguage) {
    super();
    this.message = nothingToScore[language];
  }
}
