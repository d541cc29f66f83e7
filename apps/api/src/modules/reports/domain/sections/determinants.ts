import { fillText } from '@barometer/charts';
import type { ChartRow } from '@barometer/charts';

import type { OrganisationFigures } from '../organisation-figures.js';
import type { DeterminantFigure } from '../report-data.js';
import type { Message, Section, TableBlock } from '../report-document.js';
import type { Wording } from '../wording.js';
import { chartBlock, noPeersWords, peersOnChart } from './channel-blocks.js';

/** The determinants: sentence, chart, table. */
export function determinantsSection({ determinants, siteCount }: OrganisationFigures, wording: Wording): Section {
  const { determinants: texts, words } = wording.texts;
  const rows = determinants.map(({ code, label, value, peers }): ChartRow => ({
    key: code,
    label,
    value,
    low: null,
    high: null,
    peers: peersOnChart(peers),
    missing: words.notMeasured,
    ...noPeersWords(siteCount, wording),
  }));
  const chart = chartBlock('determinants', 'determinant', rows, wording);
  return {
    title: texts.title,
    blocks: [
      ...determinantMessages(determinants, wording).map(({ claim }) => ({ kind: 'lead', text: claim }) as const),
      { kind: 'paragraph', text: texts.intro },
      chart,
      { ...determinantTable(determinants, wording), note: texts.tableNote },
    ],
  };
}

/** The highest and the lowest determinant, which are leads and no more; nothing where fewer than two were measured. */
export function determinantMessages(determinants: readonly DeterminantFigure[], { texts, score }: Wording): Message[] {
  const sorted = determinants
    .filter((determinant) => determinant.value !== null)
    .toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const high = sorted[0];
  const low = sorted.at(-1);
  if (!high || !low || high === low) return [];
  return [
    {
      claim: fillText(texts.messages.determinantsClaim, { high: high.label, low: low.label }),
      detail: fillText(texts.messages.determinantsDetail, { highValue: score(high.value), lowValue: score(low.value) }),
    },
  ];
}

/** Table of the determinants with their peers. */
export function determinantTable(determinants: readonly DeterminantFigure[], wording: Wording): TableBlock {
  const { columns, words } = wording.texts;
  return {
    kind: 'table',
    columns: [
      { label: columns.determinant, align: 'left', share: 1 },
      { label: columns.you, align: 'right' },
      { label: columns.peersMean, align: 'right' },
      { label: columns.peersHalf, align: 'right' },
      { label: columns.peersCount, align: 'right' },
    ],
    rows: determinants.map(({ label, value, peers }) => [
      label,
      value === null ? words.notMeasured : wording.score(value),
      wording.score(peers?.mean),
      wording.range(peers?.q1, peers?.q3),
      peers ? wording.count(peers.n) : words.none,
    ]),
  };
}
