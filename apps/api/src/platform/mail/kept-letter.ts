import type { LetterContent } from './letter.js';

/** A letter as it may be read again in the portal: all of its words, and its link where the link alone opens nothing. */
export interface KeptLetter {
  readonly paragraphs: readonly string[];
  readonly footer: string;
  readonly mark: string | null;
  readonly action: { readonly label: string; readonly url: string | null } | null;
}

/** What is kept of a letter. An address that acts for whoever holds it is not. */
export function keptLetter({ paragraphs, footer, demonstrationMark, action }: LetterContent): KeptLetter {
  return {
    paragraphs,
    footer,
    mark: demonstrationMark ?? null,
    action: action === undefined ? null : { label: action.label, url: action.isPersonal === true ? null : action.url },
  };
}

/** The words of a kept letter as plain text, as its mail had them but for an address that is not kept. */
export function textOfKept(subject: string, { paragraphs, footer, mark, action }: KeptLetter): string {
  const link = action === null ? [] : [action.url === null ? action.label : `${action.label}\n${action.url}`];
  return [...(mark === null ? [] : [mark]), subject, ...paragraphs, ...link, footer].join('\n\n');
}
