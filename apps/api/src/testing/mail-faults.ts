import type { KeptLetter } from '../platform/mail/kept-letter.js';

/** A mail of the outbox, as it will be sent. */
export interface OutboxMail {
  readonly kind: string;
  readonly language: 'fr' | 'en';
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly letter: KeptLetter;
}

/** What a text shows that was not filled in. */
const unresolved = /\{\{|\}\}|\{[^{}"\n]*\}|\bundefined\b|\bnull\b|\bNaN\b|\[object|Invalid Date|^[a-z]+:[a-zA-Z.]+$/m;

/** Words that one language has and the other has not, common enough that a whole letter without them is in the wrong one. */
const words = { fr: /\b(le|la|les|vous|pour|est)\b/, en: /\b(the|you|your|for|is)\b/ };

/**
 * What is wrong with a mail: fields left open, a plain part that lacks words of the letter, the wrong language, a subject that does not say whose
 * participation it is about, or until when where that is given.
 * @param mustName what the subject names: the structure, and the deadline where there is one
 */
export function mailFaults(mail: OutboxMail, mustName: readonly string[]): string[] {
  const { language, subject, text, html, letter } = mail;
  const paragraphs = [subject, ...letter.paragraphs, letter.footer];
  return [
    ...(unresolved.test(`${subject}\n${text}`)
      ? [`something is not filled in: ${unresolved.exec(`${subject}\n${text}`)?.[0]}`]
      : []),
    ...paragraphs
      .filter((words) => words.trim() === '' || !text.includes(words))
      .map((lost) => `the plain part lacks "${lost}"`),
    ...(html.includes(`lang="${language}"`) ? [] : ['the HTML part does not say its language']),
    ...(words[language].test(letter.footer + text) ? [] : ['no word of its language']),
    ...(letter.action === null || /https?:\/\//.test(text) ? [] : ['the plain part has no link']),
    ...mustName.filter((name) => !subject.includes(name)).map((name) => `the subject does not name "${name}"`),
  ];
}
