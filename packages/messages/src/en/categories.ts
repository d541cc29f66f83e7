import type { categories as french } from '../fr/categories.js';
import type { Texts } from '../texts.js';

export const categories: Texts<typeof french> = {
  kind: {
    commune: 'Commune (municipality)',
    epci: 'Intercommunalité (joint authority)',
    department: 'Département (county council)',
    region: 'Région (regional council)',
    france_services: 'France Services house',
    planning_economy: 'Planning, economy, attractiveness',
    social_health: 'Social, solidarity, health',
  },
  family: {
    city: 'Towns and cities',
    grouping: 'Groupings',
    council: 'Departments and regions',
    local_service: 'Local service points',
    sector: 'Sector services',
  },
  name: {
    city_over_50k: 'Cities of 50,000 inhabitants and more',
    city_20k_50k: 'Towns of 20,000 to 49,999 inhabitants',
    city_under_20k: 'Towns of fewer than 20,000 inhabitants',
    intercommunality: 'Intermunicipal bodies',
    department: 'Departments',
    region: 'Regions',
    france_services: 'France Services houses',
    planning_economy: 'Planning, economic development and attractiveness',
    social_health: 'Social, personal assistance, solidarity and health services',
  },
};
