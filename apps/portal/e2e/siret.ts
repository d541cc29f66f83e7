/** Appends the check digit that makes the digits pass Luhn's rule. */
function withCheckDigit(digits: string): string {
  const sum = digits
    .split('')
    .toReversed()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** A SIRET that passes every check and belongs to no structure of the demonstration, spaced as people write it. */
export function inventedSiret(): string {
  // 9 as first digit: no body of the reference list has such a SIREN.
  const siren = withCheckDigit(`9${String(Math.floor(Math.random() * 1e7)).padStart(7, '0')}`);
  const siret = withCheckDigit(`${siren}0001`);
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4');
}
