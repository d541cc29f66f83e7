const LONGEST = 80;

/** What would break the line of a message, or change how a terminal shows it. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/**
 * Makes a text from a file fit for a message of one line. Takes any text; returns it with control characters and line ends
 * written out, cut after 80 characters.
 */
export function shownText(text: string): string {
  // The cut may fall inside a pair of surrogates.
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\p{Cs}$/u, '')}...` : text;
  return cut.replace(UNPRINTABLE, escaped);
}

/** The same between double quotes, for a value that may be empty or hold spaces. */
export function quotedText(text: string): string {
  return `"${shownText(text)}"`;
}
