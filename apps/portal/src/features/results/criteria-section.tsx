import { useMemo } from 'react';

import { useTexts } from '../../i18n/use-texts.js';
import { Section } from '../../ui/page.js';
import { AllCriteria } from './all-criteria.js';
import classes from './criteria.module.css';
import { CriteriaTable } from './criteria-table.js';
import type { EditionResults } from './edition-results.js';
import type { NamedFigure } from './figure-fields.js';
import { SECTION_OF } from './lineage/figure-id.js';
import notes from './overall-section.module.css';
import { priorities, rankingOf, strengths } from './ranking.js';
import type { CriterionFigure } from './site-detail.js';

/** As many as the report names. */
const SHOWN = 5;

interface CriteriaSectionProps {
  readonly criteria: readonly CriterionFigure[];
  readonly channels: readonly NamedFigure[];
  /** Of the edition, in the overall. */
  readonly weights: EditionResults['edition']['channels'];
}

/** What to work on first, what holds already, then every criterion of the grid. */
export function CriteriaSection({ criteria, channels, weights }: CriteriaSectionProps) {
  const t = useTexts();
  const ranking = useMemo(() => {
    const weightOf = new Map(weights.map(({ channel, weight }) => [channel, weight]));
    return rankingOf(
      criteria,
      channels.map(({ code, figure }) => ({ code, value: figure.value ?? null, weight: weightOf.get(code) ?? 0 })),
    );
  }, [criteria, channels, weights]);
  const toRaise = useMemo(() => priorities(ranking, SHOWN), [ranking]);
  const toKeep = useMemo(() => strengths(ranking, SHOWN), [ranking]);
  const { hasPoints } = ranking;
  const raising = hasPoints ? 'results:criteria.prioritiesText' : 'results:criteria.prioritiesByWeight';
  const keeping = hasPoints ? 'results:criteria.strengthsText' : 'results:criteria.strengthsByWeight';

  return (
    <Section
      title={t('results:criteria.title')}
      id={SECTION_OF.criterion}
      aside={<p className={notes.note}>{t(hasPoints ? 'results:criteria.aside' : 'results:criteria.asideAlone')}</p>}
    >
      <div className={classes.group}>
        <h3>{t('results:criteria.priorities')}</h3>
        <p>{t(toRaise.length > 0 ? raising : 'results:criteria.noPriorities')}</p>
        {toRaise.length > 0 ? (
          <CriteriaTable
            caption={t('results:criteria.priorities')}
            criteria={toRaise}
            {...(hasPoints ? { effect: 'gain' } : {})}
          />
        ) : null}
      </div>
      <div className={classes.group}>
        <h3>{t('results:criteria.strengths')}</h3>
        <p>{t(toKeep.length > 0 ? keeping : 'results:criteria.noStrengths')}</p>
        {toKeep.length > 0 ? (
          <CriteriaTable
            caption={t('results:criteria.strengths')}
            criteria={toKeep}
            {...(hasPoints ? { effect: 'contribution' } : {})}
          />
        ) : null}
      </div>
      <div className={classes.group}>
        <h3>{t('results:criteria.all')}</h3>
        <AllCriteria criteria={criteria} order={channels.map(({ code }) => code)} />
      </div>
    </Section>
  );
}
