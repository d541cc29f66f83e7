import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { channelName } from '../../../i18n/grid-names.js';
import { Section } from '../../../ui/page.js';
import notes from '../overall-section.module.css';
import { scoredAudits } from './audit-sum.js';
import type { FigureId } from './figure-id.js';
import type { Lineage } from './figure-lineage.js';
import { Formula } from './formula.js';
import { isWhole, termsOf, totalWeight } from './terms.js';
import type { Term } from './terms.js';

/** A channel of more audits than these is read in the list of its audits. */
const MOST_WRITTEN_OUT = 12;

/** The rule in words, then the same with the reader's numbers put in. */
export function FormulaSection({ id, lineage }: { readonly id: FigureId; readonly lineage: Lineage }) {
  const t = useTexts();
  const isSiteAnswer = lineage.channels.some(({ audits }) =>
    (audits ?? []).some(({ answers }) => id.kind === 'criterion' && answers.some((answer) => answer.isSiteAnswer)),
  );
  return (
    <Section title={t('lineage:formula.title')} aside={<p className={notes.note}>{t('lineage:formula.rounding')}</p>}>
      <p>{t(isSiteAnswer ? 'lineage:formula.criterionOfSite' : `lineage:formula.${id.kind}`)}</p>
      {id.kind === 'channel' || id.kind === 'criterion' ? (
        isSiteAnswer ? null : (
          <MeanOfAudits lineage={lineage} />
        )
      ) : (
        <MeanOfChannels terms={termsOf(lineage.channels)} value={lineage.score.value ?? null} />
      )}
    </Section>
  );
}

/** Channels weighed: 0,30 × 72,4 + 0,25 × 61,0 = 68,2, divided by the weights measured where one is absent. */
export function MeanOfChannels({ terms, value }: { readonly terms: readonly Term[]; readonly value: number | null }) {
  const t = useTexts();
  const format = useFormats();
  if (value === null || terms.length === 0) return null;
  const weight = (amount: number) => format.decimals(amount, 2);
  const isDivided = !isWhole(terms);
  return (
    <>
      <Formula
        terms={terms.map(({ code, weight: own, value: score }) => ({
          key: code,
          name: channelName(t, code),
          text: `${weight(own)} × ${format.score(score)}`,
        }))}
        divisor={isDivided ? weight(totalWeight(terms)) : undefined}
        result={format.score(value)}
      />
      {isDivided ? <p>{t('lineage:formula.rescaled', { total: weight(totalWeight(terms)) })}</p> : null}
    </>
  );
}

/** Audits averaged: (72,4 + 61,0) ÷ 2 = 66,7; their number alone where the participation does not open them. */
export function MeanOfAudits({ lineage: { channels, score, opensAudits } }: { readonly lineage: Lineage }) {
  const t = useTexts();
  const format = useFormats();
  const count = channels.reduce((sum, { auditCount }) => sum + auditCount, 0);
  const scored = channels.flatMap(scoredAudits);
  if (typeof score.value !== 'number') return null;
  if (!opensAudits || scored.length === 0 || scored.length > MOST_WRITTEN_OUT) {
    return <p>{t('lineage:formula.meanOf', { count, value: format.score(score.value) })}</p>;
  }
  const isOne = scored.length === 1;
  return (
    <Formula
      terms={scored.map(({ number, score: own }) => ({
        key: String(number),
        name: t('lineage:audits.audit', { number }),
        text: format.score(own),
      }))}
      divisor={isOne ? undefined : format.number(scored.length)}
      result={format.score(score.value)}
    />
  );
}
