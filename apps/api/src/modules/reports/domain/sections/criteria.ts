import { fillText } from '@barometer/charts';

import { prioritiesOf, rankableCriteria, strengthsOf } from '../criteria-ranking.js';
import type { RankedCriterion } from '../criteria-ranking.js';
import type { OrganisationFigures } from '../organisation-figures.js';
import type { Block, Section, TableBlock } from '../report-document.js';
import type { Wording } from '../wording.js';

const PRIORITIES_SHOWN = 8;
const STRENGTHS_SHOWN = 6;

/** Strengths and priorities among the criteria; points of the overall only where the run kept them. */
export function criteriaSection(figures: OrganisationFigures, wording: Wording): Section {
  const { criteria: texts } = wording.texts;
  const { criteria: ranked, hasPoints } = rankableCriteria(figures);
  return {
    title: texts.title,
    blocks: [
      { kind: 'lead', text: leadOf(figures, wording) },
      { kind: 'heading', text: texts.priorities },
      ...rankedBlocks(prioritiesOf(ranked, PRIORITIES_SHOWN), figures, wording, {
        by: 'gain',
        hasPoints,
        intro: hasPoints ? texts.prioritiesIntro : texts.prioritiesIntroAlone,
        none: texts.noPriorities,
      }),
      { kind: 'heading', text: texts.strengths },
      ...rankedBlocks(strengthsOf(ranked, STRENGTHS_SHOWN), figures, wording, {
        by: 'contribution',
        hasPoints,
        intro: hasPoints ? texts.strengthsIntro : texts.strengthsIntroAlone,
        none: texts.noStrengths,
      }),
      { kind: 'note', text: hasPoints ? texts.note : texts.noteAlone },
    ],
  };
}

interface Ranking {
  readonly by: 'gain' | 'contribution';
  /** Whether that is shown, as points of the overall. */
  readonly hasPoints: boolean;
  readonly intro: string;
  readonly none: string;
}

function rankedBlocks(
  ranked: readonly RankedCriterion[],
  figures: OrganisationFigures,
  wording: Wording,
  ranking: Ranking,
): Block[] {
  if (ranked.length === 0) return [{ kind: 'paragraph', text: ranking.none }];
  return [{ kind: 'paragraph', text: ranking.intro }, rankedTable(ranked, figures, wording, ranking)];
}

/** Every criterion of the grid, a table a channel. */
export function allCriteriaSection(figures: OrganisationFigures, wording: Wording): Section {
  const { criteria: texts, columns, words } = wording.texts;
  const determinantLabels = new Map(figures.determinants.map(({ code, label }) => [code, label]));
  const tableOf = (code: string): TableBlock => ({
    kind: 'table',
    isDense: true,
    columns: [
      { label: columns.reference, align: 'left' },
      { label: columns.criterion, align: 'left', share: 1 },
      { label: columns.determinant, align: 'left' },
      { label: columns.weight, align: 'right' },
      { label: columns.you, align: 'right' },
    ],
    rows: figures.criteria
      .filter(({ channel }) => channel === code)
      .map(({ id, label, determinant, weight, value }) => [
        id,
        label,
        determinantLabels.get(determinant) ?? determinant,
        wording.count(weight),
        value === null ? words.none : wording.score(value),
      ]),
  });
  const withCriteria = figures.channels.filter(
    ({ code, value }) => value !== null && figures.criteria.some(({ channel }) => channel === code),
  );
  return {
    title: texts.all,
    blocks: [
      { kind: 'paragraph', text: figures.siteCount > 1 ? texts.allIntroMany : texts.allIntro },
      ...withCriteria.flatMap(({ code, label }): Block[] => [{ kind: 'heading', text: label }, tableOf(code)]),
    ],
  };
}

function rankedTable(
  ranked: readonly RankedCriterion[],
  figures: OrganisationFigures,
  wording: Wording,
  { by, hasPoints }: Pick<Ranking, 'by' | 'hasPoints'>,
): TableBlock {
  const { columns, words, criteria: texts } = wording.texts;
  const channelLabels = new Map(figures.channels.map(({ code, label }) => [code, label]));
  return {
    kind: 'table',
    columns: [
      { label: columns.reference, align: 'left' },
      { label: columns.criterion, align: 'left', share: 1 },
      { label: columns.channel, align: 'left' },
      { label: columns.weight, align: 'right' },
      { label: columns.you, align: 'right' },
      ...(hasPoints ? [{ label: by === 'gain' ? columns.gain : texts.contribution, align: 'right' } as const] : []),
    ],
    rows: ranked.map((criterion) => [
      criterion.id,
      criterion.label,
      channelLabels.get(criterion.channel) ?? criterion.channel,
      wording.count(criterion.weight),
      wording.score(criterion.value),
      ...(hasPoints ? [fillText(words.more, { gain: wording.score(criterion[by]) })] : []),
    ]),
  };
}

function leadOf({ criteria }: OrganisationFigures, { texts, count }: Wording): string {
  const values = criteria.map(({ value }) => value).filter((value) => value !== null);
  return fillText(texts.criteria.lead, {
    measured: count(values.length),
    high: count(values.filter((value) => value >= 80).length),
    low: count(values.filter((value) => value < 40).length),
  });
}
