import type { RequestLanguage } from '../../platform/context/request-context.js';
import { type BilingualText, InvalidInput } from '../../platform/errors/invalid-input.js';
import { mostSites, type SiteProblem } from './domain/new-site.js';

const problems: Record<SiteProblem, { readonly field: string; readonly text: BilingualText }> = {
  name_missing: { field: 'name', text: { fr: 'Indiquez le nom du site.', en: 'Give the name of the site.' } },
  name_too_long: {
    field: 'name',
    text: { fr: 'Le nom compte au plus 200 caractères.', en: 'The name has 200 characters at most.' },
  },
  name_taken: {
    field: 'name',
    text: {
      fr: 'Un autre de vos sites porte déjà ce nom. Donnez-en un qui les distingue.',
      en: 'Another of your sites has this name. Give one that tells them apart.',
    },
  },
  too_many_sites: {
    field: 'name',
    text: {
      fr: `Une structure compte au plus ${mostSites} sites. Écrivez-nous par la page de contact si la vôtre en a davantage.`,
      en: `An organisation has ${mostSites} sites at most. Write to us through the contact page if yours has more.`,
    },
  },
  postcode_invalid: {
    field: 'postcode',
    text: { fr: 'Un code postal compte cinq chiffres.', en: 'A postcode has five digits.' },
  },
  city_too_long: {
    field: 'city',
    text: { fr: 'La ville compte au plus 100 caractères.', en: 'The town has 100 characters at most.' },
  },
};

/** The answer to a problem: which field, and what to do about it. */
export function invalidSite(problem: SiteProblem, language: RequestLanguage): InvalidInput {
  const { field, text } = problems[problem];
  return new InvalidInput(field, text, language);
}
