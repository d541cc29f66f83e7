import { fillText } from '@barometer/charts';

import { prioritiesOf, rankableCriteria, strengthsOf } from '../criteria-ranking.js';
import type { RankedCriterion } from '../criteria-ranking.js';
import type { OrganisationFigures } from '../organisation-figures.js';
import type { Block, Section, TableBlock } from '../report-document.js';
import type { Wording } from '../wording.js';

const PRIORITIES_SHOWN = 8;
const STRENGTHS_SHOWN = 6;

/** Strengths and priorities among the criteria. */
export function criteriaSection(figures: OrganisationFigures, wording: Wording): Section {
  const { criteria: texts } = wording.texts;
  const ranked = rankableCriteria(figures);
  const priorities = prioritiesOf(ranked, PRIORITIES_SHOWN);
  const strengths = strengthsOf(ranked, STRENGTHS_SHOWN);
  return {
    title: texts.title,
    blocks: [
      { kind: 'lead', text: leadOf(figures, wording) },
      { kind: 'heading', text: texts.priorities },
      ...(priorities.length > 0
        ? [
            { kind: 'paragraph', text: texts.prioritiesIntro } as const,
            rankedTable(priorities, figures, wording, 'gain'),
          ]
        : [{ kind: 'paragraph', text: texts.noPriorities } as const]),
      { kind: 'heading', text: texts.strengths },
      ...(strengths.length > 0
        ? [
            { kind: 'paragraph', text: texts.strengthsIntro } as const,
            rankedTable(strengths, figures, wording, 'contribution'),
          ]
        : [{ kind: 'paragraph', text: texts.noStrengths } as const]),
      { kind: 'note', text: texts.note },
    ],
  };
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
  by: 'gain' | 'contribution',
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
      { label: by === 'gain' ? columns.gain : texts.contribution, align: 'right' },
    ],
    rows: ranked.map((criterion) => [
      criterion.id,
      criterion.label,
      channelLabels.get(criterion.channel) ?? criterion.channel,
      wording.count(criterion.weight),
      wording.score(criterion.value),
      fillText(words.more, { gain: wording.score(criterion[by]) }),
    ]),
  };
}

function leadOf({ criteria }: OrganisationFigures, { texts, count }: Wording): string {
  const values = criteria.map(({ value }) => value).filter((value) => value !== null);
  return fillText(texts.criteria.lead, {
    measured: count(values.length),
    full: count(values.filter((value) => value === 100).length),
    zero: count(values.filter((value) => value === 0).length),
  });
}
