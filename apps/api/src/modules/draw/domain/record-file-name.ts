import { createTranslator, fileName, type Language } from '@barometer/messages';

/** What of a draw its file is named by. */
export interface NamedDraw {
  readonly closedAt: Date;
  readonly publishedAt: Date | null;
}

/**
 * Name of the file of a draw: what it is, its edition, and the day it was published in Paris, such as `tirage-2027-2027-03-22.json`. What was published
 * at the close is called a list.
 */
export function recordFileName(editionName: string, { closedAt, publishedAt }: NamedDraw, language: Language): string {
  const object = createTranslator(language)(publishedAt === null ? 'draw:file.list' : 'draw:file.record');
  return fileName(object, editionName, publishedAt ?? closedAt, 'json');
}
