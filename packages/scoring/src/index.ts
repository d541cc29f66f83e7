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
} from './grid/grid.js';
export { GridError, parseGrid } from './grid/parse-grid.js';
export type { GridProblem } from './grid/json-shape.js';
export { ABSENT, NOT_APPLICABLE, packAnswers, scoreOfAnswer, unpackAnswers } from './grid/answers.js';
export { checkAudit, checkSiteAnswers, type AnswerProblem, type AnswerProblemReason } from './grid/check.js';
export {
  ScoringInputError,
  type EditionSettings,
  type ScoringAudit,
  type ScoringInput,
  type ScoringSite,
  type SiteAnswers,
} from './kernel/input.js';
export { computeResults } from './compute.js';
export { EditionScoring } from './edition-scoring.js';
export { scoreEdition } from './kernel/scored-edition.js';
export { CRITERION_FIELDS, unpackCriterionFigures } from './figures/criterion-figures.js';
export type { LazyRecord } from './figures/lazy-record.js';
export {
  pooledFigure,
  pooledGroup,
  poolSites,
  type FigureWithError,
  type PooledResult,
  type SiteFigures,
  type ValueWithError,
} from './figures/organisations.js';
export {
  panelEvolution,
  siteEvolution,
  type CommonEvolution,
  type EditionFigures,
  type PanelEvolution,
  type PanelFigureEvolution,
  type SiteEvolution,
} from './figures/panel/evolution.js';
export { indicatorsOf, type AskedIndicator, type Indicator } from './figures/indicators.js';
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
} from './figures/results.js';
export { effectOfRaising, explainFigure, type SiteToExplain } from './lineage/explain-figure.js';
export { figureIds, parseFigureId, splitFigureId, type FigureId } from './lineage/figure-id.js';
export type { AnswerLineage, AuditLineage, ChannelLineage, FigureLineage } from './lineage/figure-lineage.js';
export { isEqual } from './order/closeness.js';
export { compareUtf8 } from './order/utf8-order.js';
export { withInterval } from './figures/uncertainty.js';
