import type { RequestLanguage } from '../context/request-context.js';
import type { BilingualText } from '../errors/invalid-input.js';

/** Why a long job ended without its result, where the reason is not a text of its own. */
export type JobFailure = 'given_up' | 'not_written' | 'results_superseded' | 'not_made';

const texts: Record<JobFailure, BilingualText> = {
  given_up: {
    fr: 'Le traitement a échoué à chaque essai. Rien n’a été enregistré. Recommencez ; si cela se reproduit, écrivez-nous.',
    en: 'The work failed at each try. Nothing was saved. Start again; if it happens again, write to us.',
  },
  not_written: {
    fr: 'La situation a changé depuis la vérification : rien n’a été enregistré. Corrigez les problèmes indiqués, puis recommencez.',
    en: 'Things have changed since the check: nothing was saved. Mend the problems shown, then start again.',
  },
  results_superseded: {
    fr: 'De nouveaux résultats ont été diffusés depuis votre demande : ce rapport porterait des chiffres dépassés. Redemandez-le.',
    en: 'Newer results were released since you asked: this report would hold outdated figures. Ask for it again.',
  },
  not_made: {
    fr: 'Le document n’a pas pu être composé, et un nouvel essai n’y changerait rien. Écrivez-nous : nous le ferons corriger.',
    en: 'The document could not be made, and another try would not help. Write to us: we will have it mended.',
  },
};

/** What a person reads of a failure: the text of its code, or the reason itself where it is no code. */
export function failureText(reason: string, language: RequestLanguage): string {
  return reason in texts ? texts[reason as JobFailure][language] : reason;
}
