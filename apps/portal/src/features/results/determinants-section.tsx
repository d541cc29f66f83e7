import { useMemo } from 'react';

import { useTexts } from '../../i18n/use-texts.js';
import { Section } from '../../ui/page.js';
import { determinantRows } from './chart-rows.js';
import type { NamedFigure } from './figure-fields.js';
import { FiguresChart } from './figures-chart.js';
import { figureId, SECTION_OF } from './lineage/figure-id.js';
import classes from './overall-section.module.css';

/** Each determinant beside its peers; the method gives them no interval, so nothing is said of differences. */
export function DeterminantsSection({ determinants }: { readonly determinants: readonly NamedFigure[] }) {
  const t = useTexts();
  const rows = useMemo(() => determinantRows(t, determinants), [t, determinants]);
  return (
    <Section
      title={t('results:determinants.title')}
      id={SECTION_OF.determinant}
      aside={<p className={classes.note}>{t('results:determinants.aside')}</p>}
    >
      <FiguresChart
        kind="determinant"
        rows={rows}
        title={t('results:determinants.chart')}
        rowHeading={t('results:determinants.column')}
        linkOf={({ key }) => ({ figure: figureId('determinant', key) })}
      />
    </Section>
  );
}
