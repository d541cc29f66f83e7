import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import classes from './disclosure.module.css';

interface DisclosureProps {
  readonly label: ReactNode;
  /** When the visible label is too short to be understood alone. */
  readonly ariaLabel?: string;
  readonly align?: 'start' | 'end';
  readonly children: ReactNode;
}

/** A button that opens a small panel below it. Escape and a click outside close it; Escape gives the focus back. */
export function Disclosure({ label, ariaLabel, align = 'end', children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [isOpen]);

  return (
    <div className={classes.disclosure} ref={root}>
      <button
        ref={button}
        type="button"
        className={classes.button}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={ariaLabel}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={classes.label}>{label}</span>
        <svg aria-hidden="true" width="10" height="6" viewBox="0 0 10 6">
          <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </button>
      <div
        id={id}
        hidden={!isOpen}
        className={classes.panel}
        data-align={align}
        onClick={(event) => {
          if (event.target instanceof Element && event.target.closest('a')) setOpen(false);
        }}
      >
        {children}
      </div>
    </div>
  );
}
