import type { RequestLanguage } from '../../platform/context/request-context.js';
import { type BilingualText, InvalidInput } from '../../platform/errors/invalid-input.js';
import { type FormProblem, mostSites } from './domain/registration-form.js';

const problems: Record<FormProblem, { readonly field: string; readonly text: BilingualText }> = {
  no_site: {
    field: 'paidSites',
    text: { fr: 'Choisissez au moins un site à inscrire.', en: 'Choose at least one site to register.' },
  },
  too_many_sites: {
    field: 'paidSites',
    text: {
      fr: `Inscrivez au plus ${mostSites} sites à la fois.`,
      en: `Register ${mostSites} sites at most at a time.`,
    },
  },
  site_twice: {
    field: 'paidSites',
    text: {
      fr: 'Un site ne s’inscrit qu’une fois : choisissez pour lui la participation gratuite ou payante.',
      en: 'A site registers once: choose free or paid participation for it.',
    },
  },
  site_without_payer: {
    field: 'payers',
    text: {
      fr: 'Chaque site payant a une entité facturée, et une seule : vérifiez qui paie pour chaque site.',
      en: 'Each paid site has one payer, and only one: check who pays for each site.',
    },
  },
  staff_not_informed: {
    field: 'staffInformed',
    text: {
      fr: 'Confirmez que les agents concernés sont informés de la démarche.',
      en: 'Confirm that the staff concerned have been told about the audits.',
    },
  },
  data_protection_unread: {
    field: 'dataProtectionRead',
    text: {
      fr: 'Confirmez que vous avez lu la notice sur les données personnelles.',
      en: 'Confirm that you have read the notice on personal data.',
    },
  },
};

/** The answer to a problem: which field, and what to do about it. */
export function invalidForm(problem: FormProblem, language: RequestLanguage): InvalidInput {
  const { field, text } = problems[problem];
  return new InvalidInput(field, text, language);
}
