import type { Category } from './cast-sizes.js';

const CENTRAL: Readonly<Record<Category, string>> = {
  city_over_50k: 'Hôtel de ville',
  city_20k_50k: 'Hôtel de ville',
  city_under_20k: 'Mairie',
  intercommunality: 'Siège de l’intercommunalité',
  department: 'Hôtel du département',
  region: 'Hôtel de région',
  france_services: 'Maison France services',
  planning_economy: 'Accueil principal',
  social_health: 'Accueil principal',
};

const SECONDARY: Readonly<Record<Category, readonly string[]>> = {
  city_over_50k: ['Mairie annexe', 'Mairie de quartier', 'Maison des services publics'],
  city_20k_50k: ['Mairie annexe', 'Guichet familles', 'Maison de quartier'],
  city_under_20k: ['Mairie annexe'],
  intercommunality: ['Antenne communautaire', 'Maison de l’habitat'],
  department: ['Maison départementale des solidarités', 'Antenne départementale'],
  region: ['Antenne régionale'],
  france_services: ['Permanence'],
  planning_economy: ['Bureau d’information'],
  social_health: ['Antenne sociale', 'Point d’accueil'],
};

const QUARTERS = [
  'des Tilleuls',
  'du Vieux-Pont',
  'de la Gare',
  'des Quatre-Vents',
  'du Moulin',
  'Saint-Roch',
  'du Clos-Neuf',
  'des Coteaux',
  'de la Fontaine',
  'des Acacias',
  'du Canal',
];

/** Takes a category and the number of a site, 0 for the central one; returns its name, once only in an organisation. */
export function siteName(category: Category, number: number): string {
  if (number === 0) return CENTRAL[category];
  const forms = SECONDARY[category];
  return `${forms[(number - 1) % forms.length]} ${QUARTERS[(number - 1) % QUARTERS.length]}`;
}
