/** Kinds, categories and families of structures, by their codes. */
export const categories = {
  kind: {
    commune: 'Commune',
    epci: 'Intercommunalité',
    department: 'Département',
    region: 'Région',
    france_services: 'Maison France services',
    planning_economy: 'Aménagement, économie, attractivité',
    social_health: 'Social, solidarité, santé',
  },
  family: {
    city: 'Villes',
    grouping: 'Groupements',
    council: 'Départements et régions',
    local_service: 'Services de proximité',
    sector: 'Services sectoriels',
  },
  name: {
    city_over_50k: 'Villes de 50 000 habitants et plus',
    city_20k_50k: 'Villes de 20 000 à 49 999 habitants',
    city_under_20k: 'Villes de moins de 20 000 habitants',
    intercommunality: 'Intercommunalités',
    department: 'Départements',
    region: 'Régions',
    france_services: 'Maisons France services',
    planning_economy: 'Aménagement, développement économique et attractivité',
    social_health: 'Services sociaux, aide à la personne, solidarité et santé',
  },
} as const;
