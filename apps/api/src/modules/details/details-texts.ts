import type { RequestLanguage } from '../../platform/context/request-context.js';
import { type BilingualText, InvalidInput } from '../../platform/errors/invalid-input.js';
import type { DetailsProblem, DetailsProblemCode } from './domain/check-details.js';

const problems: Record<DetailsProblemCode, BilingualText> = {
  contacts_missing: { fr: 'Gardez au moins une personne à contacter.', en: 'Keep at least one contact person.' },
  contacts_many: { fr: 'Indiquez cinq personnes au plus.', en: 'Give five people at most.' },
  name_missing: { fr: 'Indiquez le nom de cette personne.', en: 'Give the name of this person.' },
  role_missing: { fr: 'Indiquez la fonction de cette personne.', en: 'Give the job title of this person.' },
  email_invalid: {
    fr: 'Indiquez une adresse électronique complète, par exemple accueil@mairie.fr.',
    en: 'Give a full e-mail address, such as reception@example.org.',
  },
  phone_invalid: {
    fr: 'Indiquez un numéro de téléphone complet, par exemple 01 23 45 67 89.',
    en: 'Give a full telephone number, such as 01 23 45 67 89.',
  },
  website_invalid: {
    fr: 'Indiquez une adresse complète, par exemple https://www.mairie.fr.',
    en: 'Give a full address, such as https://www.example.org.',
  },
  text_long: { fr: 'Écrivez 300 caractères au plus.', en: 'Write 300 characters at most.' },
  accounts_missing: {
    fr: 'Indiquez au moins un compte, ou dites que le site n’en a pas.',
    en: 'Give at least one account, or say that the site has none.',
  },
  accounts_many: { fr: 'Indiquez dix comptes au plus.', en: 'Give ten accounts at most.' },
  hours_invalid: {
    fr: 'Écrivez les heures dans l’ordre, par exemple 9:00-12:00, 13:30-17:00, ou laissez vide un jour de fermeture.',
    en: 'Write the hours in order, such as 9:00-12:00, 13:30-17:00, or leave a closed day empty.',
  },
  closure_invalid: {
    fr: 'Indiquez deux dates qui existent, la première avant la seconde.',
    en: 'Give two dates that exist, the first before the second.',
  },
  closures_many: { fr: 'Indiquez cinquante fermetures au plus.', en: 'Give fifty closures at most.' },
};

/** The answer to a problem: which field, and what to do about it. */
export function invalidDetails({ field, code }: DetailsProblem, language: RequestLanguage): InvalidInput {
  return new InvalidInput(field, problems[code], language);
}

/** A refusal without a reason would leave the structure with nothing to go by. */
export const reasonMissing: BilingualText = {
  fr: 'Dites pourquoi, en dix caractères au moins : la structure reçoit votre raison par courriel.',
  en: 'Say why, in ten characters at least: the organisation receives your reason by e-mail.',
};

export const notOpen: BilingualText = {
  fr: 'Ces informations se donnent une fois la participation confirmée, et jusqu’à la fin des audits.',
  en: 'These details are given once the participation is confirmed, and until the audits are over.',
};

export const decidedAlready: BilingualText = {
  fr: 'Cette demande n’attend plus de décision : elle a été traitée ou remplacée.',
  en: 'This request no longer awaits a decision: it was decided on or replaced.',
};
