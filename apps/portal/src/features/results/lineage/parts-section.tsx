import { channelName } from '../../../i18n/grid-names.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { DataTable } from '../../../ui/data-table.js';
import { Section } from '../../../ui/page.js';
import notes from '../overall-section.module.css';
import { figureId } from './figure-id.js';
import type { FigureKind } from './figure-id.js';
import { FigureLink } from './figure-link.js';
import { totalPoints, totalWeight } from './terms.js';
import type { Term } from './terms.js';

interface PartsSectionProps {
  readonly kind: FigureKind;
  readonly terms: readonly Term[];
}

/** The channels of a figure with their weights, shares and the points each brings, which add up to it. */
export function PartsSection({ kind, terms }: PartsSectionProps) {
  const t = useTexts();
  return (
    <Section title={t('lineage:parts.title')} aside={<p className={notes.note}>{t('lineage:parts.aside')}</p>}>
      <PartsTable terms={terms} isLinked={kind === 'overall' || kind === 'overall_with_physical'} />
    </Section>
  );
}

/** @param props.isLinked whether the scores are those of the channels themselves, which have a calculation of their own */
export function PartsTable({ terms, isLinked }: { readonly terms: readonly Term[]; readonly isLinked: boolean }) {
  const t = useTexts();
  const format = useFormats();
  return (
    <DataTable
      caption={t('lineage:parts.caption')}
      isCaptionHidden
      rows={terms}
      keyOf={({ code }) => code}
      columns={[
        {
          key: 'channel',
          title: t('lineage:parts.channel'),
          isRowHeader: true,
          cell: ({ code }) => channelName(t, code),
          total: t('lineage:parts.total'),
        },
        {
          key: 'score',
          title: t('lineage:parts.score'),
          align: 'end',
          cell: ({ code, value }) =>
            isLinked ? (
              <FigureLink figure={figureId('channel', code)} name={channelName(t, code)} value={value} />
            ) : (
              format.score(value)
            ),
        },
        {
          key: 'audits',
          title: t('lineage:parts.audits'),
          align: 'end',
          cell: ({ audits }) => format.number(audits),
          total: format.number(terms.reduce((sum, { audits }) => sum + audits, 0)),
        },
        {
          key: 'weight',
          title: t('lineage:parts.weight'),
          align: 'end',
          cell: ({ weight }) => format.decimals(weight, 2),
          total: format.decimals(totalWeight(terms), 2),
        },
        {
          key: 'share',
          title: t('lineage:parts.share'),
          align: 'end',
          cell: ({ share }) => format.percent(share),
          total: format.percent(1),
        },
        {
          key: 'points',
          title: t('lineage:parts.points'),
          align: 'end',
          cell: ({ points }) => format.decimals(points, 2),
          total: format.decimals(totalPoints(terms), 2),
        },
      ]}
    />
  );
}
