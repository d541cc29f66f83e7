import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Section } from '../../../ui/page.js';
import type { CriterionFigure } from '../site-detail.js';
import { IN_OVERALL } from './figure-id.js';

/** What a criterion does to the overall: its coefficient, the points it brings, and what it would add at 100; with as many decimals as the export, so that they add up. */
export function InOverallSection({ criterion }: { readonly criterion: CriterionFigure }) {
  const t = useTexts();
  const format = useFormats();
  const { coefficient, contribution, gain } = criterion;
  const isPart = typeof coefficient === 'number' && typeof contribution === 'number' && typeof gain === 'number';
  const points = format.decimals(contribution ?? 0, 4);
  return (
    <Section title={t('lineage:inOverall.title')} id={IN_OVERALL} aside={null}>
      {isPart ? (
        <>
          <p>{t('lineage:inOverall.coefficient', { coefficient: format.decimals(coefficient, 6) })}</p>
          <p>{t('lineage:inOverall.brings', { points })}</p>
          <p>
            {gain > 0
              ? t('lineage:inOverall.gain', {
                  coefficient: format.decimals(coefficient, 6),
                  most: format.decimals(100 * coefficient, 4),
                  points,
                  gain: format.decimals(gain, 4),
                })
              : t('lineage:inOverall.best')}
          </p>
        </>
      ) : (
        <p>{t('lineage:inOverall.none')}</p>
      )}
    </Section>
  );
}
