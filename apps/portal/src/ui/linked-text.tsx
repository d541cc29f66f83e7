import { addressesIn } from './addresses-in.js';

/** A text with its web and mail addresses as links, as a mail program shows it. */
export function LinkedText({ text }: { readonly text: string }) {
  return addressesIn(text).map(({ start, text: piece, href }) =>
    href === undefined ? (
      piece
    ) : (
      <a key={start} href={href}>
        {piece}
      </a>
    ),
  );
}
