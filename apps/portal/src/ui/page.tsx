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
  return <div className={`${classes.page} ${classes[width]}`}>{children}</div>;
}

/** A part of a page under its own heading. */
export function Section({
  title,
  id,
  children,
}: {
  readonly title: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes.section} id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
