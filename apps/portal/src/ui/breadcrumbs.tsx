import type { ReactNode } from 'react';

import { useTexts } from '../i18n/use-texts.js';
import classes from './breadcrumbs.module.css';

/** The way from the space to this page: links first, the page itself last and unlinked. */
export function Breadcrumbs({ links, current }: { readonly links: readonly ReactNode[]; readonly current: string }) {
  const t = useTexts();
  return (
    <nav aria-label={t('common:navigation.breadcrumbs')} className={classes.breadcrumbs}>
      <ol>
        {links.map((link, index) => (
          // The trail of a page never changes its order.
          <li key={index}>{link}</li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
