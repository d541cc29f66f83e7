import { PAGE_STYLE } from './style.js';
import type { PageLanguage } from './texts.js';

/** A whole page of the emulator. `mark` says on top of it that nothing is real. */
export interface PageParts {
  readonly language: PageLanguage;
  readonly title: string;
  readonly mark: string;
  readonly parts: readonly string[];
}

/** An amount of cents in the language of the page. */
export function amount(cents: number, currency: string, language: PageLanguage): string {
  const format = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { style: 'currency', currency });
  return escapeHtml(format.format(cents / 100));
}

/** A tick box with its label. */
export function checkbox(name: string, label: string): string {
  return `<label><input type="checkbox" name="${name}" value="1">${label}</label>`;
}

/** A link out of the page, if there is somewhere to go. */
export function leave(url: string | null, label: string): string {
  return url === null ? '' : `<a class="leave" href="${escapeHtml(url)}">${label}</a>`;
}

/** The page around its parts. */
export function layout({ language, title, mark, parts }: PageParts): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header class="mark"><p>${mark}</p></header>
<main>${parts.join('\n')}</main>
</body>
</html>
`;
}

/** Text made safe for markup. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** An IBAN in groups of four, as banks print it. */
export function spacedIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ');
}
