import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { FactList } from '../../../ui/fact-list.js';
import classes from './score-runs.module.css';
import type { Run } from './score-runs-question.js';

/** By which data, grid and method the run was computed: enough to repeat it. */
export function RunLineage({ run }: { readonly run: Run }) {
  const t = useTexts();
  const format = useFormats();
  const { id, computedAt, methodVersion, gridHash, inputHash } = run;
  const code = (text: string) => <code className={classes.hash}>{text}</code>;
  return (
    <div className={classes.part}>
      <h3>{t('console:scoreRuns.lineage')}</h3>
      <FactList
        facts={[
          ...(computedAt ? [{ label: t('console:scoreRuns.computedAt'), value: format.dateTime(computedAt) }] : []),
          { label: t('console:scoreRuns.method'), value: methodVersion },
          { label: t('console:scoreRuns.gridHash'), value: code(gridHash) },
          ...(inputHash ? [{ label: t('console:scoreRuns.inputHash'), value: code(inputHash) }] : []),
          { label: t('console:scoreRuns.runId'), value: code(id) },
        ]}
      />
    </div>
  );
}
