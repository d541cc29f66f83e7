/** Blanks that people and other programs put between thousands and before a unit. */
const BLANKS = /[\s\u00A0\u202F]/g;

/**
 * A number with two decimals at most that was typed with a comma or a point, times a hundred: cents of an amount in euros, hundredths of a percentage.
 * Three decimals are refused, so that a comma between thousands is never taken for a decimal one.
 * @returns null for anything else
 */
export function hundredthsOf(typed: string): number | null {
  const found = /^(\d{1,7})(?:[.,](\d{1,2}))?[€%]?$/.exec(typed.replaceAll(BLANKS, ''));
  if (found === null) return null;
  const [, whole = '', decimals = ''] = found;
  return Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}

/** An amount as a field holds it, always with its cents: "1250,00". */
export function amountInput(cents: number, language: 'fr' | 'en'): string {
  return `${Math.floor(cents / 100)}${pointOf(language)}${String(cents % 100).padStart(2, '0')}`;
}

/** A percentage as a field holds it, without decimals that are none: "20", "8,5". */
export function percentInput(hundredths: number, language: 'fr' | 'en'): string {
  const [whole = '', decimals = ''] = amountInput(hundredths, language).split(pointOf(language));
  const shown = decimals.replace(/0+$/, '');
  return shown === '' ? whole : `${whole}${pointOf(language)}${shown}`;
}

function pointOf(language: 'fr' | 'en'): string {
  return language === 'fr' ? ',' : '.';
}
