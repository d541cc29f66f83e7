export {
  criteriaOf,
  criterionById,
  type AnswerDefinition,
  type Band,
  type BooleanAnswer,
  type Criterion,
  type Grid,
  type Level,
  type NumberAnswer,
  type Outcome,
  type RawValue,
  type ScaleAnswer,
  type ScalePoint,
} from './grid.js';
export { GridError, parseGrid } from './parse-grid.js';
export type { GridProblem } from './json-shape.js';
export { ABSENT, NOT_APPLICABLE, packAnswers, scoreOfAnswer, unpackAnswers } from './answers.js';
export { checkAudit, checkSiteAnswers, type AnswerProblem, type AnswerProblemReason } from './check.js';
export {
  ScoringInputError,
  type EditionSettings,
  type ScoringAudit,
  type ScoringInput,
  type ScoringSite,
  type SiteAnswers,
} from './input.js';
export { computeResults } from './compute.js';
export {
  METHOD_VERSION,
  type ChannelFigure,
  type CutCell,
  type FigureWithInterval,
  type OverallFigure,
  type PanelCuts,
  type PanelFigure,
  type PanelResult,
  type PeerFigure,
  type Results,
  type Rung,
  type SitePeers,
  type SiteResult,
} from './results.js';
export { compareUtf8 } from './utf8-order.js';
