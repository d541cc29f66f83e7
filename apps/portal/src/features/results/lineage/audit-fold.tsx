import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { useKeptState } from '../../../ui/use-kept-state.js';
import notes from '../overall-section.module.css';
import { AnswersTable } from './answers-table.js';
import { pointsOfAudit, sumOfAnswers } from './audit-sum.js';
import classes from './audits.module.css';
import type { FigureKind } from './figure-id.js';
import type { LineageAudit } from './figure-lineage.js';
import { countOfNoContact } from './left-out.js';

interface AuditFoldProps {
  readonly audit: LineageAudit;
  readonly kind: FigureKind;
  /** Names the fold on the whole site, so that it is found as it was left. */
  readonly keptAs: string;
}

/** One audit: what came of it and what it weighs, then, opened, how its answers make its score. */
export function AuditFold({ audit, kind, keptAs }: AuditFoldProps) {
  const t = useTexts();
  const format = useFormats();
  const [isOpen, setOpen] = useKeptState(keptAs, false);
  const { number, version, outcome, score, coefficient, excluded } = audit;
  const isCounted = typeof score === 'number' && !excluded;
  return (
    <details
      className={classes.fold}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-audit={number}
    >
      <summary>
        <span className={classes.key}>{t('lineage:audits.audit', { number })}</span>{' '}
        <span className={classes.outcome}>
          {t(`lineage:audits.outcome.${outcome}`)}
          {version > 1 ? ` · ${t('lineage:audits.version', { version })}` : ''}
        </span>{' '}
        <span className={classes.score}>
          {isCounted ? format.score(score) : t('lineage:audits.notCounted')}
          {typeof coefficient === 'number' ? (
            <span className={classes.share}> {t('lineage:audits.share', { share: format.percent(coefficient) })}</span>
          ) : null}
        </span>
      </summary>
      {isOpen ? (
        <div className={classes.inside}>
          <AuditSentence audit={audit} kind={kind} />
          <AnswersTable audit={audit} />
        </div>
      ) : null}
    </details>
  );
}

/** How the answers make the audit's score, or why it has none. */
function AuditSentence({ audit, kind }: { readonly audit: LineageAudit; readonly kind: FigureKind }) {
  const t = useTexts();
  const format = useFormats();
  const { outcome, score, excluded, coverage } = audit;
  const isUnanswered = outcome === 'NO_ANSWER';
  const covered = format.percent(coverage, 0);
  if (excluded || typeof score !== 'number') {
    const reason =
      excluded === 'INSUFFICIENT' ? 'insufficient' : isUnanswered ? 'nothingOfNoAnswer' : 'nothingApplicable';
    return <p>{t(`lineage:audits.${reason}`, { coverage: covered })}</p>;
  }
  const { count, weight, weighted } = sumOfAnswers(audit);
  const points = pointsOfAudit(audit);
  return (
    <>
      <p>
        {t('lineage:audits.sum', {
          count,
          weighted: format.number(weighted),
          weight: format.number(weight),
          score: format.score(score),
        })}{' '}
        {points === null ? null : t('lineage:audits.brings', { count: points, points: format.decimals(points, 2) })}
      </p>
      {isUnanswered ? (
        <p className={notes.note}>{t('lineage:audits.noAnswer', { count: countOfNoContact([audit]) })}</p>
      ) : kind === 'overall' || kind === 'overall_with_physical' || kind === 'channel' ? (
        <p className={notes.note}>{t('lineage:audits.coverage', { coverage: covered })}</p>
      ) : null}
    </>
  );
}
