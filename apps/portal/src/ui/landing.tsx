import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * Leads to the section that the address names, once the content that holds it is there: the router looked for it when it
 * was still being fetched. Stands before that content, so that what takes the focus within it has the last word.
 */
export function Landing() {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    const section = hash === '' ? null : document.getElementById(hash);
    section?.scrollIntoView();
    section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [hash]);
  return null;
}
