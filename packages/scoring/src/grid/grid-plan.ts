import { scoresOf } from './answers.js';
import { criteriaOf, criteriaOfRow, type Criterion, type Grid } from './grid.js';
import { distinctInUtf8Order } from '../order/utf8-order.js';

/** A criterion made ready for scoring many audits. */
export interface PlannedCriterion {
  readonly criterion: Criterion;
  /** Its place in the packed answers of its channel and level. */
  readonly slot: number;
  /** Its determinant and stage, as places in `GridPlan.parts`. */
  readonly determinantPart: number;
  readonly stagePart: number;
  /** The scores of `scoresOf`, then the 0 of a contact that never succeeded. */
  readonly scores: readonly number[];
}

/** One channel of the grid made ready for scoring. */
export interface ChannelPlan {
  readonly channel: string;
  /** Criteria of both levels in ascending UTF-8 order of their ids: the order in which the sums of an audit run. */
  readonly criteria: readonly PlannedCriterion[];
  readonly auditCriteria: number;
  readonly siteCriteria: number;
  /** Weight of all criteria of the channel, both levels: what coverage is measured against (Scoring method, section 3). */
  readonly totalWeight: number;
}

/** The grid with its names in the order of summation. A part is a determinant or, after those, a stage. */
export interface GridPlan {
  readonly channels: readonly string[];
  readonly determinants: readonly string[];
  readonly stages: readonly string[];
  readonly parts: number;
  readonly channelPlans: readonly ChannelPlan[];
}

function planChannel(grid: Grid, channel: string, partOf: (criterion: Criterion) => [number, number]): ChannelPlan {
  const levels = { audit: criteriaOf(grid, channel, 'audit'), site: criteriaOf(grid, channel, 'site') };
  const criteria = criteriaOfRow(grid, channel);
  return {
    channel,
    criteria: criteria.map((criterion) => {
      const [determinantPart, stagePart] = partOf(criterion);
      const slot = levels[criterion.level].indexOf(criterion);
      return { criterion, slot, determinantPart, stagePart, scores: [...scoresOf(criterion.answer), 0] };
    }),
    auditCriteria: levels.audit.length,
    siteCriteria: levels.site.length,
    totalWeight: criteria.reduce((sum, criterion) => sum + criterion.weight, 0),
  };
}

/**
 * Makes a grid ready for scoring: names become places in lists, and every list stands in the order in which the method
 * adds. Takes a grid of `parseGrid`; returns its plan.
 */
export function planGrid(grid: Grid): GridPlan {
  const channels = distinctInUtf8Order(grid.channels);
  const determinants = distinctInUtf8Order(grid.determinants);
  const stages = distinctInUtf8Order(grid.stages);
  const partOf = (criterion: Criterion): [number, number] => [
    determinants.indexOf(criterion.determinant),
    determinants.length + stages.indexOf(criterion.stage),
  ];
  return {
    channels,
    determinants,
    stages,
    parts: determinants.length + stages.length,
    channelPlans: channels.map((channel) => planChannel(grid, channel, partOf)),
  };
}
