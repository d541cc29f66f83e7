const largestCents = 2_147_483_647;
const groupedNumber = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$|^\d+(?:[.,]\d{1,2})?$/;

/**
 * An amount as banks write it, in integer cents: `1 234,56`, `1.234,56`, `1,234.56`, `-12,00`, `12,5 €`. A separator before three digits parts thousands,
 * the last one before one or two digits parts cents. Null when it is no such amount, or too large for one payment.
 */
export function readAmount(cell: string): number | null {
  const text = cell.replaceAll(/[\s'’]|eur(?:os?)?|€/gi, '').replaceAll('−', '-');
  const [, before = '', digits = '', after = ''] = /^([+-]?)([\d.,]+)(-?)$/.exec(text) ?? [];
  if (!groupedNumber.test(digits) || (before !== '' && after !== '')) return null;
  const [, whole = digits, decimals = ''] = /^(.*)[.,](\d{1,2})$/.exec(digits) ?? [];
  if (decimals !== '' && mixesSeparators(whole, digits)) return null;
  const cents = Number(whole.replaceAll(/[.,]/g, '')) * 100 + Number(decimals.padEnd(2, '0'));
  if (cents > largestCents) return null;
  return cents !== 0 && (before === '-' || after === '-') ? -cents : cents;
}

/** Thousands and cents parted alike, as in `1.234.56`, are two numbers run together. */
function mixesSeparators(whole: string, digits: string): boolean {
  const separator = digits.charAt(whole.length);
  return whole.includes(separator);
}

/** A day as banks write it, as YYYY-MM-DD: day first, or year first; two digits of a year are of this century. Null for a day that is not in the calendar. */
export function readDay(cell: string): string | null {
  const text = cell.trim().replace(/[T ]\d{1,2}:\d{2}.*$/, '');
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text);
  const yearFirst = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text);
  const [year, month, day] = dayFirst !== null ? [dayFirst[3], dayFirst[2], dayFirst[1]] : (yearFirst?.slice(1) ?? []);
  if (year === undefined || month === undefined || day === undefined) return null;
  const iso = [year.length === 2 ? `20${year}` : year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
