import type { ReactNode } from 'react';

import classes from './button-link.module.css';

/** A link to a file the server makes, which looks like the button it stands for. The server names the file. */
export function DownloadLink({
  href,
  label,
  children,
}: {
  readonly href: string;
  /** When the visible text alone does not say which file. */
  readonly label?: string;
  readonly children: ReactNode;
}) {
  return (
    <a href={href} download aria-label={label} className={`${classes.button} ${classes.default}`}>
      {children}
    </a>
  );
}
