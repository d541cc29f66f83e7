export { ComputeScoreRunHandler } from './compute-score-run.handler.js';
export { CriterionScore } from './criterion-score.entity.js';
export type { ComparedResults } from './domain/compare-results.js';
export type {
  NamedVisibleFigure,
  VisibleCriterion,
  VisibleFigure,
  VisiblePeers,
  VisibleResult,
} from './domain/visible-result.js';
export { editionTitle } from './domain/edition-title.js';
export { FigureVerification } from './figure-verification.js';
export { visibleResult } from './domain/visible-result.js';
export { OrganisationScore } from './organisation-score.entity.js';
export { PanelStatistic } from './panel-statistic.entity.js';
export { PeerStatistic } from './peer-statistic.entity.js';
export { ReleaseScoreRun } from './release-score-run.js';
export { mountResultFiles } from './results-file.routes.js';
export { ResultsModule } from './results.module.js';
export { ResultsService, type VisibleEdition, type VisibleSite } from './results.service.js';
export { EditionResultsType } from './results.types.js';
export { ScoreComputationModule } from './score-computation.module.js';
export { ScoreLineage } from './score-lineage.entity.js';
export { ScoreRun } from './score-run.entity.js';
export { ScoreRunsService } from './score-runs.service.js';
export { SiteScore } from './site-score.entity.js';
