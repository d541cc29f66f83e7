/**
 * A text as the type-ahead compares it: lower case, accents stripped, ligatures opened, everything but letters and digits to single spaces.
 * Names and what people type go through the same function, so that "SAINT ETIENNE" finds "Saint-Étienne". What is left holds no wildcard of LIKE.
 */
export function searchName(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
