import { graphql } from '../../gql/index.js';
import type { FigureFieldsFragment } from '../../gql/graphql.js';

export const FIGURE_FIELDS = graphql(`
  fragment FigureFields on ScoreFigure {
    value
    low
    high
    n
    reason
    peers {
      rung
      n
      mean
      q1
      q3
    }
  }
`);

/** One score with what stands beside it. */
export type Figure = FigureFieldsFragment;

export interface NamedFigure {
  readonly code: string;
  readonly figure: Figure;
}
