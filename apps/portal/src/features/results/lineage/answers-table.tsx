import { gridLabel } from '../../../i18n/grid-label.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { answerWords } from './answer-words.js';
import { sumOfAnswers } from './audit-sum.js';
import classes from './audits.module.css';
import type { LineageAnswer, LineageAudit } from './figure-lineage.js';

/** The answers of one audit: what was asked, what was found, its score, its weight and the points it brings to the figure. */
export function AnswersTable({ audit }: { readonly audit: LineageAudit }) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const { answers, excluded } = audit;
  const isCounted = !excluded;
  const points = answers.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
  const pointsInWords = (amount: number) =>
    t('lineage:answers.pointOf', { count: amount, points: format.decimals(amount, 2) });
  const dash = <span className={classes.excluded}>–</span>;
  return (
    <div className={classes.answers}>
      <DataTable
        caption={t('lineage:answers.caption', { count: answers.length, number: audit.number })}
        isCaptionHidden
        density="compact"
        rows={answers}
        keyOf={({ criterionId }) => criterionId}
        columns={[
          {
            key: 'criterion',
            title: t('lineage:answers.criterion'),
            isRowHeader: true,
            cell: ({ criterionId, labelFr, labelEn, isSiteAnswer }) => (
              <span className={classes.criterion}>
                {gridLabel(language, { labelFr, labelEn })}
                <span className={classes.detail}>
                  {criterionId}
                  {isSiteAnswer ? ` · ${t('lineage:answers.shared')}` : ''}
                </span>
              </span>
            ),
            ...(isCounted ? { total: t('lineage:parts.total') } : {}),
          },
          {
            key: 'given',
            title: t('lineage:answers.given'),
            cell: (answer) => (
              <>
                <Given answer={answer} />
                <Sum answer={answer} />
              </>
            ),
            ...(isCounted ? { total: <span className={classes.narrow}>{pointsInWords(points)}</span> } : {}),
          },
          {
            key: 'score',
            title: t('lineage:answers.score'),
            align: 'end',
            cell: ({ score }) => (typeof score === 'number' ? format.number(score) : dash),
          },
          {
            key: 'weight',
            title: t('lineage:answers.weight'),
            align: 'end',
            cell: ({ weight, score }) => (typeof score === 'number' ? format.number(weight) : dash),
            ...(isCounted ? { total: format.number(sumOfAnswers(audit).weight) } : {}),
          },
          ...(isCounted
            ? [
                {
                  key: 'points',
                  title: t('lineage:answers.points'),
                  align: 'end' as const,
                  cell: ({ contribution }: LineageAnswer) =>
                    typeof contribution === 'number' ? format.decimals(contribution, 2) : dash,
                  total: format.decimals(points, 2),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}

function Given({ answer }: { readonly answer: LineageAnswer }) {
  const t = useTexts();
  const format = useFormats();
  const { text, isFrench } = answerWords(t, format.number, answer);
  return (
    <span
      className={answer.excluded ? `${classes.given} ${classes.excluded}` : classes.given}
      {...(isFrench ? { lang: 'fr' } : {})}
    >
      {text}
    </span>
  );
}

/** On a narrow screen, in the place of the three columns: 100 × 2 → 0,09 point. */
function Sum({ answer: { score, weight, contribution } }: { readonly answer: LineageAnswer }) {
  const t = useTexts();
  const format = useFormats();
  if (typeof score !== 'number' || typeof contribution !== 'number') return null;
  const points = t('lineage:answers.pointOf', { count: contribution, points: format.decimals(contribution, 2) });
  return (
    <span className={classes.narrow}>
      {t('lineage:answers.sum', { score: format.number(score), weight: format.number(weight), points })}
    </span>
  );
}
