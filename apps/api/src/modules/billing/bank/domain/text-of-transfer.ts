/** Words that many payers have in common: a transfer of "Commune" names nobody. */
const commonWords = new Set([
  'commune',
  'mairie',
  'ville',
  'communaute',
  'syndicat',
  'centre',
  'departement',
  'region',
  'conseil',
  'tresorerie',
]);
const smallWords = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'd', 'l', 'et', 'sur', 'en', 'aux']);
const shortestName = 4;

/**
 * Whether a text names an invoice, however it is written: `FA-2027-00001`, `FA2027-00001`, `fa 2027 00001`. The prefix of the test mode may be left out. A longer
 * number is another one.
 */
export function isNumberIn(text: string, number: string): boolean {
  const signs = Array.from(number.replace(/^TEST-/, '').replaceAll(/[^A-Za-z0-9]/g, ''));
  return new RegExp(`${signs.join('[^a-z0-9]{0,2}')}(?!\\d)`, 'i').test(text);
}

/** Whether a text holds a SIRET, or the SIREN it begins with, with or without spaces. */
export function isSiretIn(text: string, siret: string): boolean {
  const numbers = text.match(/\d[\d .]*\d/g) ?? [];
  const digits = numbers.map((number) => number.replaceAll(/\D/g, ''));
  return digits.some((number) => number.includes(siret) || number === siret.slice(0, 9));
}

/** Whether a text holds all the words of a name, but for those that many share, in any order and without accents: banks cut and shout. */
export function isNameIn(text: string, name: string): boolean {
  const words = wordsOf(name).filter((word) => !commonWords.has(word) && !smallWords.has(word));
  const present = new Set(wordsOf(text));
  return words.join('').length >= shortestName && words.every((word) => present.has(word));
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
