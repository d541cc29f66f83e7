/** The regions of France by their official codes, those overseas first. Official names stay French in every language. */
export const REGIONS: readonly (readonly [code: string, name: string])[] = [
  ['01', 'Guadeloupe'],
  ['02', 'Martinique'],
  ['03', 'Guyane'],
  ['04', 'La Réunion'],
  ['06', 'Mayotte'],
  ['84', 'Auvergne-Rhône-Alpes'],
  ['27', 'Bourgogne-Franche-Comté'],
  ['53', 'Bretagne'],
  ['24', 'Centre-Val de Loire'],
  ['94', 'Corse'],
  ['44', 'Grand Est'],
  ['32', 'Hauts-de-France'],
  ['11', 'Île-de-France'],
  ['28', 'Normandie'],
  ['75', 'Nouvelle-Aquitaine'],
  ['76', 'Occitanie'],
  ['52', 'Pays de la Loire'],
  ['93', 'Provence-Alpes-Côte d’Azur'],
];

/** The name of a region, or its code when it is none of them. */
export function regionName(code: string): string {
  return REGIONS.find(([known]) => known === code)?.[1] ?? code;
}
