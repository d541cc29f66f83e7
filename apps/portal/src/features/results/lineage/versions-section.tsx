import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { FactList } from '../../../ui/fact-list.js';
import { Section } from '../../../ui/page.js';
import classes from './versions.module.css';
import type { Lineage } from './figure-lineage.js';

/** By which computation, grid, method and data: enough to make the same figure again. */
export function VersionsSection({ lineage }: { readonly lineage: Lineage }) {
  const t = useTexts();
  const format = useFormats();
  const { asOf, releasedAt, runId, inputHash, methodVersion, gridVersion, gridHash } = lineage;
  return (
    <Section title={t('lineage:versions.title')} aside={null}>
      <FactList
        facts={[
          { label: t('results:provenance.asOf'), value: format.dateTime(asOf) },
          { label: t('results:provenance.released'), value: format.dateTime(releasedAt) },
          { label: t('results:provenance.method'), value: methodVersion },
          { label: t('results:provenance.grid'), value: gridVersion },
          { label: t('lineage:versions.gridHash'), value: <code className={classes.hash}>{gridHash}</code> },
          { label: t('results:provenance.run'), value: <code className={classes.hash}>{runId}</code> },
          {
            label: t('lineage:versions.inputHash'),
            value: <code className={classes.hash}>{inputHash}</code>,
            hint: t('lineage:versions.inputHint'),
          },
        ]}
      />
    </Section>
  );
}
