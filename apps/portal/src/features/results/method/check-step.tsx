import type { ReactNode } from 'react';

import { useTexts } from '../../../i18n/use-texts.js';
import { Section } from '../../../ui/page.js';
import notes from '../overall-section.module.css';
import type { MethodFigures } from './method-figures.js';

interface CheckStepProps {
  readonly figures: MethodFigures;
  readonly exportLink?: ReactNode;
}

/** Where anyone can check the figures. */
export function CheckStep({ figures: { whose, opensAudits, methodVersion }, exportLink }: CheckStepProps) {
  const t = useTexts();
  return (
    <Section title={t('method:check.title')}>
      <p>{t(whose === 'own' ? 'method:check.links' : 'method:check.linksOfSample')}</p>
      {exportLink ? (
        <>
          <p>{t(opensAudits ? 'method:check.export' : 'method:check.exportOfFree')}</p>
          <p>{exportLink}</p>
        </>
      ) : null}
      <p>{t('method:check.command')}</p>
      <p>{t('method:check.rounding')}</p>
      <p className={notes.note}>{t('method:check.version', { version: methodVersion })}</p>
    </Section>
  );
}
