import { formatTime } from '@barometer/messages';
import type { RequestLanguage } from '../../platform/context/request-context.js';
import type { BilingualText } from '../../platform/errors/invalid-input.js';
import { mostSites } from '../orders/index.js';
import type { DraftContent } from './draft-content.js';
import type { DraftProblem, DraftProblemCode } from './domain/draft-problems.js';

const problems: Record<DraftProblemCode, BilingualText> = {
  structure_unchecked: {
    fr: 'Confirmez que la structure est bien la vôtre.',
    en: 'Confirm that the organisation is yours.',
  },
  no_site: { fr: 'Choisissez au moins un site à inscrire.', en: 'Choose at least one site to register.' },
  too_many_sites: {
    fr: `Inscrivez au plus ${mostSites} sites à la fois.`,
    en: `Register ${mostSites} sites at most at a time.`,
  },
  choice_missing: { fr: 'Choisissez une formule pour {site}.', en: 'Choose a plan for {site}.' },
  two_free: {
    fr: 'Une seule place gratuite par structure : choisissez « Payante » pour {site}, ou retirez ce site.',
    en: 'One free place per organisation: choose “Paid” for {site}, or take this site out.',
  },
  free_used: {
    fr: 'La place gratuite de votre structure est déjà demandée ({reference}) : choisissez « Payante » pour {site}, ou retirez ce site.',
    en: 'Your organisation has asked for its free place already ({reference}): choose “Paid” for {site}, or take this site out.',
  },
  name_missing: {
    fr: 'Indiquez le nom de la personne référente.',
    en: 'Give the name of the contact person.',
  },
  role_missing: {
    fr: 'Indiquez la fonction de la personne référente, par exemple « directrice de l’accueil ».',
    en: 'Give the job title of the contact person, such as “head of reception”.',
  },
  email_invalid: {
    fr: 'Indiquez une adresse électronique complète, par exemple prenom.nom@mairie.fr.',
    en: 'Give a full e-mail address, such as first.last@example.org.',
  },
  phone_invalid: {
    fr: 'Indiquez un numéro de téléphone complet, par exemple 01 23 45 67 89.',
    en: 'Give a full telephone number, such as 01 23 45 67 89.',
  },
  staff_not_informed: {
    fr: 'Informez les agents et leur instance représentative, puis cochez la case.',
    en: 'Inform the staff and their representative body, then tick the box.',
  },
  data_protection_unread: {
    fr: 'Lisez la page sur les données personnelles, puis cochez la case.',
    en: 'Read the page on personal data, then tick the box.',
  },
};

/** What is wrong and how to mend it, in the language of the reader. */
export function problemText(
  { code, siteId }: DraftProblem,
  { sites, registrations }: Pick<DraftContent, 'sites' | 'registrations'>,
  language: RequestLanguage,
): string {
  const site = sites.find(({ id }) => id === siteId)?.name ?? '';
  const reference = registrations.find(({ kind }) => kind === 'free')?.reference ?? '';
  return problems[code][language].replace('{site}', () => site).replace('{reference}', () => reference);
}

/** What a draft names and that changed since: said beside the draft, which keeps its answers. */
export function changesMeanwhile(
  { answers, sites, registrations, situation }: DraftContent,
  language: RequestLanguage,
): string[] {
  return answers.sites.flatMap(({ siteId }) => {
    if (!situation.takenSiteIds.has(siteId)) return [];
    const site = sites.find(({ id }) => id === siteId)?.name ?? '';
    const reference = registrations.find((registration) => registration.siteId === siteId)?.reference ?? '';
    return language === 'fr'
      ? [`Le site « ${site} » a été inscrit entre-temps (${reference}) : il ne sera pas inscrit une seconde fois.`]
      : [`The site “${site}” was registered meanwhile (${reference}): it will not be registered a second time.`];
  });
}

/** Somebody sent the draft: who and when. */
export function sentText(name: string, at: Date, language: RequestLanguage): string {
  const time = formatTime(at, language);
  return language === 'fr'
    ? `${name} a envoyé cette inscription à ${time}.`
    : `${name} sent this registration at ${time}.`;
}

/** Somebody changed the draft between its check and its sending. */
export const changedText: BilingualText = {
  fr: 'Cette inscription a changé pendant que vous la vérifiiez. Rien n’est envoyé : relisez-la, puis envoyez-la.',
  en: 'This registration changed while you were checking it. Nothing is sent: read it again, then send it.',
};
