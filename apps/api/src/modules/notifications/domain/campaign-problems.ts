import type { Language } from '@barometer/messages';
import { unknownFields } from './merge-fields.js';

/** The texts of a message, each in both languages: readers get theirs. */
export interface CampaignTexts {
  readonly subjectFr: string;
  readonly bodyFr: string;
  readonly subjectEn: string;
  readonly bodyEn: string;
}

export type CampaignField = keyof CampaignTexts;

/** What is wrong with a text: nothing in it, too much, or fields that do not exist. */
export type CampaignProblem =
  | { readonly field: CampaignField; readonly kind: 'empty' }
  | { readonly field: CampaignField; readonly kind: 'too_long'; readonly most: number }
  | { readonly field: CampaignField; readonly kind: 'unknown_fields'; readonly names: readonly string[] };

/** A subject is one line in a list of mails; a body is one letter. Characters. */
export const longest: Record<CampaignField, number> = {
  subjectFr: 200,
  subjectEn: 200,
  bodyFr: 10_000,
  bodyEn: 10_000,
};

export const campaignFields = ['subjectFr', 'bodyFr', 'subjectEn', 'bodyEn'] as const;

/**
 * What keeps a draft from being saved: too long, or a field that does not exist, which its name is told of. A draft may be empty.
 * @returns the first problem in the order of the form
 */
export function draftProblem(texts: CampaignTexts): CampaignProblem | null {
  for (const field of campaignFields) {
    const text = texts[field];
    if (text.length > longest[field]) return { field, kind: 'too_long', most: longest[field] };
    const names = unknownFields(text);
    if (names.length > 0) return { field, kind: 'unknown_fields', names };
  }
  return null;
}

/** What keeps a message from being sent: besides what a draft may not have, a text that is empty in one of the languages. */
export function sendingProblem(texts: CampaignTexts): CampaignProblem | null {
  const empty = campaignFields.find((field) => texts[field].trim() === '');
  return empty === undefined ? draftProblem(texts) : { field: empty, kind: 'empty' };
}

/** The subject and body in the reader's language. */
export function textsIn(texts: CampaignTexts, language: Language): { readonly subject: string; readonly body: string } {
  return language === 'fr'
    ? { subject: texts.subjectFr, body: texts.bodyFr }
    : { subject: texts.subjectEn, body: texts.bodyEn };
}

/** A body as paragraphs: an empty line parts two; a single line break stays one. */
export function paragraphsOf(body: string): string[] {
  return body
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
