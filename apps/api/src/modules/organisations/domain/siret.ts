/** A SIRET read from what a person typed. */
export interface Siret {
  /** 14 digits. */
  readonly siret: string;
  /** Its first nine: the body the establishment belongs to. */
  readonly siren: string;
}

/** SIREN of La Poste, whose establishments follow another rule. */
const laPosteSiren = '356000000';
const laPosteSeat = '35600000000048';

/**
 * Reads a SIRET: 14 digits, spaces and dots tolerated.
 * @returns null when it is not one: wrong length, or a check digit that does not fit (Luhn on the SIREN and on the whole; the establishments of
 *   La Poste other than its seat have a sum of digits divisible by five instead; source: INSEE, definition of the SIRET)
 */
export function readSiret(typed: string): Siret | null {
  const siret = typed.replace(/[\s.]/g, '');
  if (!/^\d{14}$/.test(siret)) return null;
  const siren = siret.slice(0, 9);
  if (!isLuhn(siren)) return null;
  const isGenuine = siren === laPosteSiren && siret !== laPosteSeat ? digitSum(siret) % 5 === 0 : isLuhn(siret);
  return isGenuine ? { siret, siren } : null;
}

function isLuhn(digits: string): boolean {
  const sum = digits
    .split('')
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

function digitSum(digits: string): number {
  return digits.split('').reduce((total, digit) => total + Number(digit), 0);
}
