import type { ReactNode } from 'react';

import classes from './page.module.css';

/** The width of a page: `text` for reading and forms, `surface` for tables and charts. */
export function Page({
  width = 'text',
  children,
}: {
  readonly width?: 'text' | 'surface';
  readonly children: ReactNode;
}) {
  return <div className={width === 'text' ? `${classes.page} ${classes.text}` : classes.page}>{children}</div>;
}

interface SectionProps {
  readonly title: ReactNode;
  readonly id?: string;
  /** Sets the heading and this text to the left of the content on wide screens: a report's margin. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its own heading. */
export function Section({ title, id, aside, children }: SectionProps) {
  // A section that an address can name takes the focus of whoever lands on it.
  const landing = id === undefined ? {} : { tabIndex: -1 };
  if (aside === undefined) {
    return (
      <section className={classes.section} id={id}>
        <h2 {...landing}>{title}</h2>
        {children}
      </section>
    );
  }
  return (
    <section className={classes.split} id={id}>
      <div className={classes.margin}>
        <h2 {...landing}>{title}</h2>
        {aside}
      </div>
      <div className={classes.section}>{children}</div>
    </section>
  );
}
