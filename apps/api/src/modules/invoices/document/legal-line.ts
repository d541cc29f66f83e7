import { formatMoney } from '@barometer/messages';
import type { InvoiceSeller } from '../domain/invoice-document.js';

/** Who sells, in the words the code de commerce wants on its papers: form, capital, SIREN and register. */
export function legalLine({ name, legalForm, capitalCents, siren, registerCity, vatNumber }: InvoiceSeller): string {
  const form = capitalCents === null ? legalForm : `${legalForm} au capital de ${formatMoney(capitalCents, 'fr')}`;
  const register = registerCity === null ? `SIREN ${spaced(siren)}` : `RCS ${registerCity} ${spaced(siren)}`;
  return `${name}, ${form}, ${register}, TVA ${vatNumber}`;
}

/** Digits in threes, and the last five of a SIRET together: "123 456 789 00012". */
export function spaced(digits: string): string {
  const threes = digits.slice(0, 9).match(/.{3}/g) ?? [];
  return [...threes, digits.slice(9)].filter((group) => group !== '').join('\u00a0');
}
