import { useTexts } from '../../i18n/use-texts.js';
import { FactList } from '../../ui/fact-list.js';
import { Notice } from '../../ui/notice.js';
import { WrittenValue } from '../../ui/publication/written-value.js';
import { StatusTag } from '../../ui/status-tag.js';
import type { Draw } from './draw.js';
import classes from './draw.module.css';
import { FormProblems } from './form-problems.js';
import { verificationSteps } from './verification/verify-file.js';
import type { Verdict } from './verification/verify-file.js';

interface VerdictViewProps {
  readonly verdict: Verdict;
  /** Of a file of the visitor's own; null for the published one. */
  readonly name: string | null;
  readonly draw: Draw;
}

/** What came of verifying a file: in a sentence, step by step, and where it differs. */
export function VerdictView({ verdict, name, draw }: VerdictViewProps) {
  const t = useTexts();
  const { failedAt, differs } = verdict;
  return (
    <>
      {name === null ? null : <p>{t('draw:verify.ownName', { name })}</p>}
      <Notice tone={failedAt === null ? 'success' : 'problem'} isLive>
        <p>{useSentence(verdict)}</p>
        {name === null ? null : <Comparison verdict={verdict} draw={draw} />}
      </Notice>
      <Steps verdict={verdict} />
      {differs ? (
        <FactList
          facts={[
            { label: t('draw:verify.where'), value: <WrittenValue text={differs.path} /> },
            { label: t('draw:verify.recorded'), value: <Value text={differs.recorded} /> },
            { label: t('draw:verify.recomputed'), value: <Value text={differs.recomputed} /> },
          ]}
        />
      ) : null}
      <FormProblems verdict={verdict} />
    </>
  );
}

function useSentence({ failedAt, stage, places, applications }: Verdict): string {
  const t = useTexts();
  if (failedAt === 'form') return t('draw:verify.problems');
  if (failedAt !== null) return t('draw:verify.difference');
  if (stage === 'list') return t('draw:verify.validList');
  return t('draw:verify.valid', { count: applications, places: t('draw:rules.places', { count: places }) });
}

/** A file may agree with itself and still be of another draw. */
function Comparison({ verdict: { rulesHash, listHash }, draw }: Pick<VerdictViewProps, 'verdict' | 'draw'>) {
  const t = useTexts();
  if (rulesHash === null || listHash === null) return null;
  return (
    <>
      <p>{t(rulesHash === draw.rulesHash ? 'draw:verify.sameRules' : 'draw:verify.otherRules')}</p>
      <p>{t(listHash === draw.listHash ? 'draw:verify.sameList' : 'draw:verify.otherList')}</p>
    </>
  );
}

function Steps({ verdict: { failedAt, stage } }: { readonly verdict: Verdict }) {
  const t = useTexts();
  const steps = verificationSteps.filter((step) => stage === 'record' || step !== 'outcome');
  const stopsAt = failedAt === null ? steps.length : steps.indexOf(failedAt);
  return (
    <ol className={classes.checks}>
      {steps.map((step, at) => (
        <li key={step}>
          <span>{t(`draw:verify.${step}`)}</span>
          {at < stopsAt ? (
            <StatusTag tone="done">{t('draw:verify.passed')}</StatusTag>
          ) : at === stopsAt ? (
            <StatusTag tone="refused">{t('draw:verify.differs')}</StatusTag>
          ) : (
            <StatusTag>{t('draw:verify.notReached')}</StatusTag>
          )}
        </li>
      ))}
    </ol>
  );
}

function Value({ text }: { readonly text: string }) {
  const t = useTexts();
  return text === '' ? <>{t('draw:verify.nothing')}</> : <WrittenValue text={text} />;
}
