import type { Language } from './language.js';

const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };
const ZONE = 'Europe/Paris';
const ZONE_NAME: Record<Language, string> = { fr: 'heure de Paris', en: 'Paris time' };

/** Sums of doubles can land a hair under a half: the method calls two values equal within this distance. */
const EQUALITY = 1e-9;

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = numberFormats.get(key) ?? new Intl.NumberFormat(LOCALES[language], options);
  numberFormats.set(key, known);
  return known;
}

function instantOf(value: Date | string): Date {
  const instant = typeof value === 'string' ? new Date(value) : value;
  if (Number.isNaN(instant.getTime())) throw new RangeError(`Not an instant: ${String(value)}`);
  return instant;
}

/**
 * A day in words, as it is in Paris: "15 mars 2027".
 * @param value an instant, as a Date or as RFC 3339 text; anything else throws a RangeError
 */
export function formatDate(value: Date | string, language: Language): string {
  const text = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: ZONE }).format(
    instantOf(value),
  );
  return withFirstDay(text, language);
}

/** French counts the first day of a month and numbers the others: "1er avril". */
function withFirstDay(text: string, language: Language): string {
  return language === 'fr' ? text.replace(/^1(?=\s)/, '1er') : text;
}

/**
 * A time of day in Paris: "23:59".
 * @param value an instant, as a Date or as RFC 3339 text; anything else throws a RangeError
 */
export function formatTime(value: Date | string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { timeStyle: 'short', timeZone: ZONE }).format(instantOf(value));
}

/**
 * A day and time in Paris with the zone named, so that overseas readers are not misled: "15 mars 2027 à 23:59 (heure de Paris)".
 * @param value an instant, as a Date or as RFC 3339 text; anything else throws a RangeError
 */
export function formatDateTime(value: Date | string, language: Language): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE };
  const text = new Intl.DateTimeFormat(LOCALES[language], options).format(instantOf(value));
  return `${withFirstDay(text, language)} (${ZONE_NAME[language]})`;
}

/**
 * A day and time elsewhere, for readers overseas beside the time in Paris: "15 mars 2027 à 18:59".
 * @param value an instant, as a Date or as RFC 3339 text; anything else throws a RangeError
 * @param timeZone IANA name of the zone; an unknown one throws a RangeError
 */
export function formatDateTimeIn(value: Date | string, language: Language, timeZone: string): string {
  const options: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short', timeZone };
  return withFirstDay(new Intl.DateTimeFormat(LOCALES[language], options).format(instantOf(value)), language);
}

/**
 * An amount in euros: "1 234,50 €", "€1,234.50".
 * @param cents an integer number of cents; a fraction throws a RangeError
 */
export function formatMoney(cents: number, language: Language): string {
  if (!Number.isInteger(cents)) throw new RangeError(`Not an integer number of cents: ${cents}`);
  return numberFormat(language, { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/**
 * A score with one decimal, half up: "62,5". Rounding happens here only, at display.
 * @param score from 0 to 100, unrounded (a difference of scores may be negative)
 */
export function formatScore(score: number, language: Language): string {
  const options = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const shown = Math.floor((score + EQUALITY) * 10 + 0.5) / 10;
  return numberFormat(language, options).format(shown === 0 ? 0 : shown);
}

/**
 * A share as a percentage: 0.125 gives "12,5 %".
 * @param share from 0 to 1
 * @param digits decimals at most, 1 when left out
 */
export function formatPercent(share: number, language: Language, digits = 1): string {
  const text = numberFormat(language, { style: 'percent', maximumFractionDigits: digits }).format(share);
  return text.replace('\u00a0', '\u202f');
}

/**
 * A count or measure with thousands set apart: "34 969".
 * @param value any finite number; at most 2 decimals are shown
 */
export function formatNumber(value: number, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

/**
 * A number with exactly so many decimals, half up, so that figures to be added by hand stand under one another: "0,30".
 * @param value any finite number
 * @param digits decimals, from 0 to 10
 */
export function formatDecimals(value: number, language: Language, digits: number): string {
  const unit = 10 ** digits;
  const shown = Math.floor((value + EQUALITY) * unit + 0.5) / unit;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return numberFormat(language, options).format(shown === 0 ? 0 : shown);
}
