/** A SIREN or SIRET as people write it, 900 759 119 00010, with spaces that do not break. */
export function businessNumber(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{3})(\d*)$/, '$1\u00a0$2\u00a0$3\u00a0$4').trimEnd();
}
