import { Link, Outlet } from '@tanstack/react-router';
import type { LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { useTexts } from '../../i18n/use-texts.js';
import classes from './workspace.module.css';

export interface WorkspaceLink {
  readonly label: string;
  readonly to: LinkProps['to'];
  readonly params: Readonly<Record<string, string>>;
  /** The first page of a space is current only when it is exactly the one shown. */
  readonly isExact?: boolean;
}

interface WorkspaceProps {
  readonly name: string;
  readonly links: readonly WorkspaceLink[];
  /** Said above every page. */
  readonly mark?: ReactNode;
}

/** A work surface: a short list on the left (above, on a phone), the page beside it. */
export function Workspace({ name, links, mark }: WorkspaceProps) {
  const t = useTexts();
  return (
    <div className={classes.workspace}>
      <nav className={classes.list} aria-label={`${t('common:navigation.section')} – ${name}`}>
        <ul>
          {links.map(({ label, to, params, isExact = false }) => (
            <li key={label}>
              <Link
                to={to}
                params={params as never}
                activeOptions={{ exact: isExact }}
                activeProps={{ 'aria-current': 'page' }}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={classes.content}>
        {mark}
        <Outlet />
      </div>
    </div>
  );
}
