import type { RequestLanguage } from '../../platform/context/request-context.js';
import { type BilingualText, InvalidInput } from '../../platform/errors/invalid-input.js';
import type { TypingProblem } from './domain/manual-organisation.js';

export type NewOrganisationProblem = Exclude<TypingProblem, 'siret_invalid'> | 'one_way';

const problems: Record<NewOrganisationProblem, { readonly field: string; readonly text: BilingualText }> = {
  name_missing: {
    field: 'name',
    text: { fr: 'Indiquez le nom de la structure.', en: 'Give the name of the organisation.' },
  },
  name_too_long: {
    field: 'name',
    text: { fr: 'Le nom compte au plus 200 caractères.', en: 'The name has 200 characters at most.' },
  },
  population_missing: {
    field: 'population',
    text: {
      fr: 'Indiquez la population de la commune : sa catégorie en dépend.',
      en: 'Give the population of the town: its category depends on it.',
    },
  },
  population_invalid: {
    field: 'population',
    text: {
      fr: 'Indiquez un nombre d’habitants, par exemple 12400.',
      en: 'Give a number of inhabitants, for instance 12400.',
    },
  },
  postcode_invalid: {
    field: 'postcode',
    text: { fr: 'Un code postal compte cinq chiffres.', en: 'A postcode has five digits.' },
  },
  one_way: {
    field: 'referenceStructureId',
    text: {
      fr: 'Choisissez la structure dans la liste, ou saisissez-la : l’un des deux.',
      en: 'Choose the organisation from the list, or enter it: one of the two.',
    },
  },
};

/** The answer to a problem: which field, and what to do about it. */
export function invalidOrganisation(problem: NewOrganisationProblem, language: RequestLanguage): InvalidInput {
  const { field, text } = problems[problem];
  return new InvalidInput(field, text, language);
}
