import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { DemonstrationMark } from '../../ui/demonstration-mark.js';
import { FactList } from '../../ui/fact-list.js';
import { Section } from '../../ui/page.js';
import type { EditionResults } from './edition-results.js';
import classes from './overall-section.module.css';

type Settled = Pick<EditionResults, 'asOf' | 'releasedAt' | 'methodVersion' | 'runId' | 'grid'>;

/** When the figures were settled, and by which grid, method and computation. */
export function Provenance({ settled }: { readonly settled: Settled }) {
  const t = useTexts();
  const format = useFormats();
  const { asOf, releasedAt, methodVersion, runId, grid } = settled;
  return (
    <Section
      title={t('results:provenance.title')}
      aside={<p className={classes.note}>{t('results:provenance.text')}</p>}
    >
      <FactList
        facts={[
          { label: t('results:provenance.asOf'), value: format.dateTime(asOf) },
          { label: t('results:provenance.released'), value: format.dateTime(releasedAt) },
          { label: t('results:provenance.grid'), value: grid.version },
          { label: t('results:provenance.method'), value: methodVersion },
          { label: t('results:provenance.run'), value: <code>{runId}</code> },
        ]}
      />
      {grid.isDemonstration ? (
        <p className={classes.note}>
          <DemonstrationMark /> {t('results:provenance.weights')}
        </p>
      ) : null}
    </Section>
  );
}
