import type { ReactNode } from 'react';

import { useTexts } from '../../../i18n/use-texts.js';
import { Section } from '../../../ui/page.js';
import { MeanOfChannels } from '../lineage/formula-section.js';
import { PartsTable } from '../lineage/parts-section.js';
import { isWhole } from '../lineage/terms.js';
import { Example } from './example.js';
import type { MethodFigures } from './method-figures.js';

interface OverallStepProps {
  readonly figures: MethodFigures;
  readonly calculation?: ReactNode;
}

/** From channels to the overall, the weights brought back to what was measured. */
export function OverallStep({ figures: { whose, overall }, calculation }: OverallStepProps) {
  const t = useTexts();
  const { value, terms } = overall;
  return (
    <Section title={t('method:overall.title')}>
      <p>{t('method:overall.text')}</p>
      <p>{t('method:overall.conditions')}</p>
      <Example whose={whose}>
        {value === null ? (
          <p>{t('method:overall.absent')}</p>
        ) : (
          <>
            <MeanOfChannels terms={terms} value={value} />
            <PartsTable terms={terms} isLinked={whose === 'own'} />
            {isWhole(terms) ? <p>{t('method:overall.whole')}</p> : null}
          </>
        )}
        {calculation ? <p>{calculation}</p> : null}
      </Example>
      <p>{t('method:overall.parts')}</p>
    </Section>
  );
}
