export {
  criteriaOf,
  criteriaOfRow,
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
export { EditionScoring } from './edition-scoring.js';
export { scoreEdition } from './scored-edition.js';
export { CRITERION_FIELDS, unpackCriterionFigures } from './criterion-figures.js';
export type { LazyRecord } from './lazy-record.js';
export {
  pooledFigure,
  pooledGroup,
  poolSites,
  type FigureWithError,
  type PooledResult,
  type SiteFigures,
  type ValueWithError,
} from './organisations.js';
export {
  panelEvolution,
  siteEvolution,
  type CommonEvolution,
  type EditionFigures,
  type PanelEvolution,
  type PanelFigureEvolution,
  type SiteEvolution,
} from './evolution.js';
export { indicatorsOf, type AskedIndicator, type Indicator } from './indicators.js';
export {
  METHOD_VERSION,
  type AuditFigure,
  type ChannelCriteria,
  type ChannelFigure,
  type CriterionFigure,
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
export { effectOfRaising, explainFigure, type SiteToExplain } from './explain-figure.js';
export { figureIds, parseFigureId, splitFigureId, type FigureId } from './figure-id.js';
export type { AnswerLineage, AuditLineage, ChannelLineage, FigureLineage } from './figure-lineage.js';
export { isEqual } from './closeness.js';
export { compareUtf8 } from './utf8-order.js';
