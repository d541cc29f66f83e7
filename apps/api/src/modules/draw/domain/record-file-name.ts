/** What stands before edition and day, by what the file holds. */
const objects = {
  fr: { list: 'tirage-liste', record: 'tirage' },
  en: { list: 'draw-list', record: 'draw-record' },
} as const;

/** What of a draw its file is named by. */
export interface NamedDraw {
  readonly closedAt: Date;
  readonly publishedAt: Date | null;
}

/**
 * Name of the file of a draw: what it is, its edition, and the day it was published in Paris, such as `tirage-2027-2027-03-22.json`. What was published
 * at the close is called a list.
 */
export function recordFileName(
  editionName: string,
  { closedAt, publishedAt }: NamedDraw,
  language: 'fr' | 'en',
): string {
  const object = objects[language][publishedAt === null ? 'list' : 'record'];
  return `${object}-${plain(editionName)}-${dayInParis(publishedAt ?? closedAt)}.json`;
}

/** The Swedish way of writing a day is the international one. */
const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Paris' });

function dayInParis(instant: Date): string {
  return day.format(instant);
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
