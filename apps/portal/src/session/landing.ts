import type { Me } from './use-me.js';

/**
 * Where a person goes after signing in when nothing else was asked for: their console, their only or first structure,
 * or the registration of a first one.
 */
export function landingOf(me: Pick<Me, 'organisations' | 'operators'> | null | undefined, language: string): string {
  if (me && me.operators.length > 0) return `/${language}/operateur`;
  const [first] = me?.organisations ?? [];
  return first ? `/${language}/s/${first.id}` : `/${language}/inscription`;
}

/** Accepts an address of ours to come back to, refuses any other (another site's, a protocol-relative one). */
export function safeReturnPath(path: string | undefined): string | undefined {
  return path !== undefined && /^\/(fr|en)(\/|$)/.test(path) && !path.includes('\\') ? path : undefined;
}

/** The same address in another language: `/fr/s/1` in English is `/en/s/1`; an address without language gains one. */
export function inLanguage(path: string, language: string): string {
  return `/${language}${path.replace(/^\/(fr|en)(?=\/|$)/, '').replace(/\/$/, '')}`;
}
