/** A piece of a text; an address leads where it says. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  readonly href?: string;
}

/** A web address up to its last letter, digit or slash, so that the full stop after it is none of it; or a mail address. */
const ADDRESS = /https?:\/\/[^\s<>«»"]*[\p{L}\d/=]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** Cuts a text at the addresses it has; the pieces together are the text. */
export function addressesIn(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let from = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    if (index > from) pieces.push({ start: from, text: text.slice(from, index) });
    pieces.push({ start: index, text: address, href: address.startsWith('http') ? address : `mailto:${address}` });
    from = index + address.length;
  }
  if (from < text.length) pieces.push({ start: from, text: text.slice(from) });
  return pieces;
}
