import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { MouseEvent, RefObject } from 'react';

/** By which link a page was left, by the key of its entry in the history: only whoever comes back to that entry finds it. */
const leftBy = new Map<string, string>();

/** Whether a click follows its link here, rather than in another tab or window. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

interface WayBack {
  readonly ref: RefObject<HTMLAnchorElement | null>;
  readonly onClick: (event: MouseEvent) => void;
}

/**
 * Gives the focus back to the link by which one left, so that the keyboard goes on where it was.
 * @param name tells the link from the others of its page
 */
export function useWayBack(name: string): WayBack {
  const ref = useRef<HTMLAnchorElement>(null);
  const entry = useLocation({ select: ({ state }) => state.__TSR_key ?? '' });

  useEffect(() => {
    if (leftBy.get(entry) !== name) return;
    // Once: a link that is drawn again must not take the focus.
    leftBy.delete(entry);
    ref.current?.focus();
  }, [entry, name]);

  return {
    ref,
    onClick: (event) => {
      if (isPlainClick(event)) leftBy.set(entry, name);
    },
  };
}
