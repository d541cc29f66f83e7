import { useTexts } from '../../../i18n/use-texts.js';
import { Section } from '../../../ui/page.js';
import { IntervalSentence, SpreadTable } from '../lineage/interval-section.js';
import { Example } from './example.js';
import type { MethodFigures } from './method-figures.js';

/** What the interval says, in words, then where its width comes from. */
export function SureStep({ figures: { whose, overall } }: { readonly figures: MethodFigures }) {
  const t = useTexts();
  const { value, spread } = overall;
  return (
    <Section title={t('method:sure.title')}>
      <p>{t('method:sure.text')}</p>
      <p>{t('method:sure.narrow')}</p>
      {value === null ? null : (
        <Example whose={whose}>
          {spread.se === null ? (
            <p>{t('method:sure.absent')}</p>
          ) : (
            <>
              <p>{t('lineage:interval.overall')}</p>
              <SpreadTable spread={spread} />
              <IntervalSentence score={overall} se={spread.se} />
            </>
          )}
        </Example>
      )}
      <p>{t('method:sure.claim')}</p>
      <p>{t('method:sure.several')}</p>
    </Section>
  );
}
