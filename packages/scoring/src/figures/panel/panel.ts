import { cutsOf } from './cuts.js';
import type { GridPlan } from '../../grid/grid-plan.js';
import type { EditionSettings } from '../../kernel/input.js';
import { stratificationWeights } from './panel-weights.js';
import type { PanelFigure, PanelResult } from '../results.js';
import type { SiteRegister } from '../../kernel/site-register.js';
import type { FigureColumn } from '../../kernel/score-channel.js';
import type { SharedColumns } from '../../kernel/scored-edition.js';

/** The edition whose panel is asked for: the plan of its grid, its sites and its settings. */
export interface PanelSubject {
  readonly plan: GridPlan;
  readonly register: SiteRegister;
  readonly edition: EditionSettings;
}

/**
 * A figure over the panel (Scoring method, section 7): its mean, its weighted mean and Kish's effective number of sites
 * (Σw)² / Σw², all over the sites that have it. Takes the figure's column and the weights of `stratificationWeights`, both
 * in ascending order of site ids; returns the figure, nulls where no site has it, and null for what rests on weights where
 * these are NaN.
 */
export function panelFigure(column: FigureColumn, weights: Float64Array): PanelFigure {
  let n = 0;
  let sum = 0;
  let weightSum = 0;
  let weightedSum = 0;
  let weightSquares = 0;
  column.forEach((value, site) => {
    if (Number.isNaN(value)) return;
    const weight = weights[site] ?? Number.NaN;
    n += 1;
    sum += value;
    weightSum += weight;
    weightedSum += weight * value;
    weightSquares += weight * weight;
  });
  const mean = n === 0 ? null : sum / n;
  if (n === 0 || Number.isNaN(weightSum)) return { n, mean, weightedMean: null, effectiveN: null };
  return { n, mean, weightedMean: weightedSum / weightSum, effectiveN: (weightSum * weightSum) / weightSquares };
}

/**
 * The panel of an edition (Scoring method, section 7). Takes the edition and the columns of its figures, in the order of
 * its plan; returns the overall, every channel and determinant of the grid, and the cuts of the overall.
 */
export function panelOf({ plan, register, edition }: PanelSubject, columns: SharedColumns): PanelResult {
  const weights = stratificationWeights(register, edition);
  const figures = (names: readonly string[], of: readonly FigureColumn[]) =>
    Object.fromEntries(names.map((name, at) => [name, panelFigure(of[at] ?? new Float64Array(0), weights)]));
  return {
    overall: panelFigure(columns.overall, weights),
    channels: figures(plan.channels, columns.channels),
    determinants: figures(plan.determinants, columns.determinants),
    cuts: cutsOf(register, columns.overall),
  };
}
