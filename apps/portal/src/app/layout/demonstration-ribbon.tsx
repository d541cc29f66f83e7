import { lazy, Suspense } from 'react';

import { useTexts } from '../../i18n/use-texts.js';
import { useDemonstration } from '../../session/use-demonstration.js';
import classes from './demonstration-ribbon.module.css';

/** Fetched where there is a demonstration: no other visitor waits for it. */
const DemonstrationControls = lazy(async () => ({
  default: (await import('./demonstration-controls.js')).DemonstrationControls,
}));

/** Present in demonstration mode only: says that everything is invented, and lets one enter as anybody, on any later day. */
export function DemonstrationRibbon() {
  const t = useTexts();
  const demonstration = useDemonstration();
  if (!demonstration) return null;
  return (
    <aside className={classes.ribbon} aria-label={t('demonstration:mark')}>
      <div className={classes.inner}>
        <strong>{t('demonstration:mark')}</strong>
        <span className={classes.explanation}>{t('demonstration:explanation')}</span>
        <span className={classes.gap} />
        {demonstration.mailsUrl ? (
          <a className={classes.mails} href={demonstration.mailsUrl}>
            {t('demonstration:mails')}
          </a>
        ) : null}
        <Suspense>
          <DemonstrationControls personas={demonstration.personas} />
        </Suspense>
      </div>
    </aside>
  );
}
