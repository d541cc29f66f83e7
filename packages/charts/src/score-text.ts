/** The languages a chart speaks. */
export type ChartLanguage = 'fr' | 'en';

const EQUALITY = 1e-9;

const formats: Readonly<Record<ChartLanguage, Intl.NumberFormat>> = {
  fr: new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
};

/**
 * A score as a chart shows it: one decimal, half up, "62,5" or "62.5". The only rounding of a figure.
 * @param score from 0 to 100, unrounded
 */
export function scoreText(score: number, language: ChartLanguage): string {
  return formats[language].format(Math.floor((score + EQUALITY) * 10 + 0.5) / 10);
}
