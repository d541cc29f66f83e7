import { channelName } from '../../../i18n/grid-names.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { Section } from '../../../ui/page.js';
import notes from '../overall-section.module.css';
import type { FigureId } from './figure-id.js';
import type { Lineage } from './figure-lineage.js';
import { hasInterval, spreadOf, Z95 } from './spread.js';
import type { Spread, SpreadTerm } from './spread.js';

/** How sure the figure is: the spread of audits, the formula, and what it gives. */
export function IntervalSection({ id, lineage }: { readonly id: FigureId; readonly lineage: Lineage }) {
  const t = useTexts();
  return (
    <Section title={t('lineage:interval.title')} aside={null}>
      {hasInterval(id.kind) ? <Interval id={id} lineage={lineage} /> : <p>{t('lineage:interval.none')}</p>}
    </Section>
  );
}

function Interval({ id, lineage }: { readonly id: FigureId; readonly lineage: Lineage }) {
  const t = useTexts();
  const format = useFormats();
  const spread = spreadOf(id.kind, lineage);
  const [only] = spread.terms;
  if (id.kind === 'channel') {
    if (only?.isInspected) return <p>{t('lineage:interval.inspected')}</p>;
    if (!only || spread.se === null || only.variance === null) return <p>{t('lineage:interval.unknown')}</p>;
    return (
      <>
        <p>{t('lineage:interval.channel')}</p>
        <p>
          {t('lineage:interval.channelSum', {
            count: only.audits,
            variance: format.decimals(only.variance, 1),
            n: format.number(only.audits),
            se: format.decimals(spread.se, 2),
          })}
        </p>
        <IntervalSentence score={lineage.score} se={spread.se} />
      </>
    );
  }
  if (spread.se === null) return <p>{t('lineage:interval.unknown')}</p>;
  return (
    <>
      <p>{t('lineage:interval.overall')}</p>
      <SpreadTable spread={spread} />
      <IntervalSentence score={lineage.score} se={spread.se} />
    </>
  );
}

/** 68,2 ± 1,96 × 3,2: from 61,9 to 74,5. */
export function IntervalSentence({
  score: { value, low, high },
  se,
}: {
  readonly score: Pick<Lineage['score'], 'value' | 'low' | 'high'>;
  readonly se: number;
}) {
  const t = useTexts();
  const format = useFormats();
  if (typeof value !== 'number' || typeof low !== 'number' || typeof high !== 'number') return null;
  const isCut = value - Z95 * se < 0 || value + Z95 * se > 100;
  return (
    <p>
      {t('lineage:interval.sentence', {
        value: format.score(value),
        z: format.decimals(Z95, 2),
        se: format.decimals(se, 2),
        low: format.score(low),
        high: format.score(high),
      })}{' '}
      {isCut ? t('lineage:interval.cut') : null}
    </p>
  );
}

/** What each channel adds to the uncertainty of an overall. */
export function SpreadTable({ spread: { terms, se } }: { readonly spread: Spread }) {
  const t = useTexts();
  const format = useFormats();
  const varianceOf = ({ isInspected, variance }: SpreadTerm) =>
    isInspected || variance === null ? t('lineage:interval.seenWhole') : format.decimals(variance, 1);
  const sum = terms.reduce((total, { added }) => total + (added ?? 0), 0);
  return (
    <>
      <DataTable
        caption={t('lineage:interval.caption')}
        isCaptionHidden
        rows={terms}
        keyOf={({ channel }) => channel}
        columns={[
          {
            key: 'channel',
            title: t('lineage:parts.channel'),
            isRowHeader: true,
            cell: ({ channel }) => channelName(t, channel),
            total: t('lineage:parts.total'),
          },
          {
            key: 'share',
            title: t('lineage:parts.share'),
            align: 'end',
            cell: ({ share }) => format.percent(share),
          },
          { key: 'variance', title: t('lineage:interval.variance'), align: 'end', cell: varianceOf },
          {
            key: 'audits',
            title: t('lineage:parts.audits'),
            align: 'end',
            cell: ({ audits }) => format.number(audits),
          },
          {
            key: 'added',
            title: t('lineage:interval.added'),
            align: 'end',
            cell: ({ added }) => format.decimals(added ?? 0, 2),
            total: format.decimals(sum, 2),
          },
        ]}
      />
      {se === null ? null : (
        <p className={notes.note}>
          {t('lineage:interval.root', { sum: format.decimals(sum, 2), se: format.decimals(se, 2) })}
        </p>
      )}
    </>
  );
}
