import { useMemo } from 'react';

import { useTexts } from '../../i18n/use-texts.js';
import { Section } from '../../ui/page.js';
import { AllCriteria } from './all-criteria.js';
import classes from './criteria.module.css';
import { CriteriaTable } from './criteria-table.js';
import type { NamedFigure } from './figure-fields.js';
import { SECTION_OF } from './lineage/figure-id.js';
import notes from './overall-section.module.css';
import { priorities, strengths } from './ranking.js';
import type { CriterionFigure } from './site-detail.js';

/** As many as the report names. */
const SHOWN = 5;

interface CriteriaSectionProps {
  readonly criteria: readonly CriterionFigure[];
  readonly channels: readonly NamedFigure[];
}

/** What to work on first, what holds already, then every criterion of the grid. */
export function CriteriaSection({ criteria, channels }: CriteriaSectionProps) {
  const t = useTexts();
  const toRaise = useMemo(() => priorities(criteria, SHOWN), [criteria]);
  const toKeep = useMemo(() => strengths(criteria, SHOWN), [criteria]);

  return (
    <Section
      title={t('results:criteria.title')}
      id={SECTION_OF.criterion}
      aside={<p className={notes.note}>{t('results:criteria.aside')}</p>}
    >
      <div className={classes.group}>
        <h3>{t('results:criteria.priorities')}</h3>
        <p>{t(toRaise.length > 0 ? 'results:criteria.prioritiesText' : 'results:criteria.noPriorities')}</p>
        {toRaise.length > 0 ? (
          <CriteriaTable caption={t('results:criteria.priorities')} criteria={toRaise} effect="gain" />
        ) : null}
      </div>
      <div className={classes.group}>
        <h3>{t('results:criteria.strengths')}</h3>
        <p>{t(toKeep.length > 0 ? 'results:criteria.strengthsText' : 'results:criteria.noStrengths')}</p>
        {toKeep.length > 0 ? (
          <CriteriaTable caption={t('results:criteria.strengths')} criteria={toKeep} effect="contribution" />
        ) : null}
      </div>
      <div className={classes.group}>
        <h3>{t('results:criteria.all')}</h3>
        <AllCriteria criteria={criteria} order={channels.map(({ code }) => code)} />
      </div>
    </Section>
  );
}
