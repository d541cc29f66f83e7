import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

import { useTexts } from '../i18n/use-texts.js';

let isFirstPage = true;

/**
 * Names the browser's tab "Page – Structure – Site" and moves the focus to the page's h1 after a navigation, so that a
 * screen reader says where one has arrived.
 * @param space the structure or edition, when two tabs must differ by it
 * @returns the ref of the h1, which needs `tabIndex={-1}`
 */
export function usePageTitle(title: string, space?: string): RefObject<HTMLHeadingElement | null> {
  const product = useTexts()('common:product');
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = [title, space, product].filter((part) => part !== undefined && part.length > 0).join(' – ');
  }, [title, space, product]);

  useEffect(() => {
    // The browser itself announces the first page of a visit.
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);

  return heading;
}
