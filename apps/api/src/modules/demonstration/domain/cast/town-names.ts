/** Invented roots and endings. No word they make stands in the name of a French commune or intercommunality: a test looks. */
const ROOTS = [
  'Braul',
  'Corvel',
  'Dalmer',
  'Falvan',
  'Garlev',
  'Jorval',
  'Kerlan',
  'Lombrel',
  'Mervan',
  'Norvel',
  'Pelmar',
  'Querlon',
  'Rolvan',
  'Salmer',
  'Tervan',
  'Vernal',
  'Ombrel',
  'Ardel',
  'Estrel',
  'Ilvan',
];
const ENDINGS = [
  'igny',
  'ières',
  'oncourt',
  'enac',
  'ouville',
  'ande',
  'otte',
  'eray',
  'osse',
  'ency',
  'ombes',
  'efort',
  'euil',
  'aucourt',
];
const RIVERS = ['Orvelune', 'Tressive', 'Vaubrune', 'Selmoise'];

/** The name of an invented town: 1,400 numbers from 0 give 1,400 names, and neighbours do not look alike. */
export function townName(number: number): string {
  const plain = ROOTS.length * ENDINGS.length;
  // 111 shares no factor with 280, so that stepping by it visits every pair once before any comes again.
  const pair = (number * 111) % plain;
  const name = `${ROOTS[pair % ROOTS.length]}${ENDINGS[Math.floor(pair / ROOTS.length)]}`;
  const round = Math.floor(number / plain);
  if (round > 0) return `${name}-sur-${RIVERS[(pair + round) % RIVERS.length]}`;
  return number % 9 === 4 ? `${name}-les-Moulins` : name;
}

/** The name of an invented river or hill country, for territories wider than a town. */
export function countryName(number: number): string {
  const root = ROOTS[(number * 7) % ROOTS.length] ?? '';
  return `${root}${number % 2 === 0 ? 'oise' : 'aine'}`;
}
