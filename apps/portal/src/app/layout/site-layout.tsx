import { Outlet } from '@tanstack/react-router';

import { useTexts } from '../../i18n/use-texts.js';
import { AlternateLanguages } from './alternate-languages.js';
import { DemonstrationRibbon } from './demonstration-ribbon.js';
import { SiteFooter } from './site-footer.js';
import classes from './site-layout.module.css';
import { TopBar } from './top-bar.js';

/** The frame of every page. */
export function SiteLayout() {
  const t = useTexts();
  return (
    <div className={classes.site}>
      <AlternateLanguages />
      <a className={classes.skip} href="#contenu">
        {t('common:navigation.skip')}
      </a>
      <DemonstrationRibbon />
      <TopBar />
      <main id="contenu" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <SiteFooter />
    </div>
  );
}
