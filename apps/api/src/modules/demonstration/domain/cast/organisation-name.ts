import type { Category } from './cast-sizes.js';
import { countryName } from './town-names.js';

const KINDS: Readonly<Record<Category, string>> = {
  city_over_50k: 'commune',
  city_20k_50k: 'commune',
  city_under_20k: 'commune',
  intercommunality: 'epci',
  department: 'department',
  region: 'region',
  france_services: 'france_services',
  planning_economy: 'planning_economy',
  social_health: 'social_health',
};

/** Takes a category; returns the kind of structure, as the rules of the categories name it. */
export function organisationKind(category: Category): string {
  return KINDS[category];
}

const VOWELS = 'AEIOUYÉÈÊ';

/** "de" and a name, shortened before a vowel as French asks. */
export function ofPlace(name: string): string {
  return VOWELS.includes(name.charAt(0)) ? `d’${name}` : `de ${name}`;
}

type Form = (town: string, rank: number) => string;

const FORMS: Readonly<Record<Exclude<Category, 'intercommunality'>, readonly Form[]>> = {
  city_over_50k: [(town) => `Ville ${ofPlace(town)}`],
  city_20k_50k: [(town) => `Ville ${ofPlace(town)}`, (town) => `Mairie ${ofPlace(town)}`],
  city_under_20k: [(town) => `Mairie ${ofPlace(town)}`, (town) => `Commune ${ofPlace(town)}`],
  department: [
    (_, rank) => `Département de la Haute-${countryName(rank)}`,
    (_, rank) => `Département du Val-${ofPlace(countryName(rank)).replace(' ', '-')}`,
  ],
  region: [(_, rank) => `Région ${countryName(rank + 3)}-${countryName(rank + 8)}`],
  france_services: [(town) => `France services ${ofPlace(town)}`],
  planning_economy: [
    (town) => `Office de tourisme ${ofPlace(town)}`,
    (town) => `Agence d’urbanisme ${ofPlace(town)}`,
    (town) => `${town} Développement`,
  ],
  social_health: [
    (town) => `CCAS ${ofPlace(town)}`,
    (town) => `Centre hospitalier ${ofPlace(town)}`,
    (town) => `Service d’aide à domicile ${ofPlace(town)}`,
  ],
};

/** An intercommunality is called after its size, as the law has it. */
function intercommunalityName(town: string, inhabitants: number): string {
  if (inhabitants < 50000) return `Communauté de communes du Pays ${ofPlace(town)}`;
  return inhabitants < 200000 ? `${town} Agglomération` : `${town} Métropole`;
}

/**
 * The name a structure of the demonstration bears. Takes its category, its rank there from 0, its inhabitants and its town; returns a
 * French name. Departments and regions are called after an invented country, not after the town.
 */
export function organisationName(
  category: Category,
  { rank, inhabitants, town }: { readonly rank: number; readonly inhabitants: number | null; readonly town: string },
): string {
  if (category === 'intercommunality') return intercommunalityName(town, inhabitants ?? 0);
  const forms = FORMS[category];
  const form = forms[rank % forms.length];
  if (!form) throw new RangeError(`no name for ${category}`);
  return form(town, Math.floor(rank / forms.length));
}
