import { randomFrom } from '../random.js';
import type { Category } from './cast-sizes.js';

interface Territory {
  readonly code: string;
  readonly name: string;
  readonly departments: readonly string[];
}

/** Real regions, so that the cut by region means something, with some of their departments (INSEE codes, 2026). */
const TERRITORIES: readonly Territory[] = [
  { code: '84', name: 'Auvergne-Rhône-Alpes', departments: ['01', '26', '38', '42', '63', '69', '73', '74'] },
  { code: '32', name: 'Hauts-de-France', departments: ['02', '59', '60', '62', '80'] },
  { code: '11', name: 'Île-de-France', departments: ['77', '78', '91', '92', '93', '94', '95'] },
  { code: '75', name: 'Nouvelle-Aquitaine', departments: ['16', '17', '24', '33', '40', '64', '79', '86', '87'] },
  { code: '76', name: 'Occitanie', departments: ['11', '12', '30', '31', '34', '66', '81', '82'] },
  { code: '44', name: 'Grand Est', departments: ['08', '10', '51', '54', '57', '67', '68', '88'] },
  { code: '52', name: 'Pays de la Loire', departments: ['44', '49', '53', '72', '85'] },
  { code: '53', name: 'Bretagne', departments: ['22', '29', '35', '56'] },
  { code: '28', name: 'Normandie', departments: ['14', '27', '50', '61', '76'] },
  { code: '27', name: 'Bourgogne-Franche-Comté', departments: ['21', '25', '39', '71', '89'] },
  { code: '93', name: 'Provence-Alpes-Côte d’Azur', departments: ['06', '13', '83', '84'] },
  { code: '24', name: 'Centre-Val de Loire', departments: ['18', '28', '37', '41', '45'] },
  { code: '94', name: 'Corse', departments: ['2A', '2B'] },
  { code: '04', name: 'La Réunion', departments: ['974'] },
  { code: '02', name: 'Martinique', departments: ['972'] },
];

/** Where an organisation stands; `departmentCode` is null for a region. */
export interface Place {
  readonly departmentCode: string | null;
  readonly regionCode: string;
  readonly regionName: string;
}

/** Takes a category, the organisation's rank there and its key; returns its place. Two regions never share one. */
export function placeOf(category: Category, rank: number, key: string): Place {
  const random = randomFrom('place', key);
  // The lower of two draws favours the head of the list, where the populous regions stand.
  const at =
    category === 'region' ? rank : Math.min(random.below(TERRITORIES.length), random.below(TERRITORIES.length));
  const territory = TERRITORIES[at % TERRITORIES.length];
  if (!territory) throw new RangeError(`no region for ${key}`);
  return {
    departmentCode: category === 'region' ? null : random.pick(territory.departments),
    regionCode: territory.code,
    regionName: territory.name,
  };
}
