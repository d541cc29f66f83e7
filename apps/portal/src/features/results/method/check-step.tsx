import type { ReactNode } from 'react';

import { useTexts } from '../../../i18n/use-texts.js';
import { Section } from '../../../ui/page.js';
import notes from '../overall-section.module.css';
import type { MethodFigures } from './method-figures.js';
import classes from './method.module.css';

/** As the command line of the scoring method is called: scoring method, section 9. */
const COMMAND = `npx barometer-score \\
  --grid grid.json --edition edition.json \\
  --sites sites.csv --audits audits.csv --answers answers.csv \\
  --out results.json`;

interface CheckStepProps {
  readonly figures: MethodFigures;
  readonly exportLink?: ReactNode;
}

/** Where anyone can check the figures. */
export function CheckStep({ figures: { whose, methodVersion }, exportLink }: CheckStepProps) {
  const t = useTexts();
  return (
    <Section title={t('method:check.title')}>
      <p>{t(whose === 'own' ? 'method:check.links' : 'method:check.linksOfSample')}</p>
      {exportLink ? (
        <>
          <p>{t('method:check.export')}</p>
          <p>{exportLink}</p>
        </>
      ) : null}
      <p>{t('method:check.command')}</p>
      <pre className={classes.command} tabIndex={0} role="region" aria-label={t('method:check.commandLabel')}>
        <code>{COMMAND}</code>
      </pre>
      <p>{t('method:check.rounding')}</p>
      <p className={notes.note}>{t('method:check.version', { version: methodVersion })}</p>
    </Section>
  );
}
