export { ComputeScoreRunHandler } from './compute-score-run.handler.js';
export { PanelStatistic } from './panel-statistic.entity.js';
export { PeerStatistic } from './peer-statistic.entity.js';
export { ReleaseScoreRun } from './release-score-run.js';
export { ResultsModule } from './results.module.js';
export { ScoreRun } from './score-run.entity.js';
export { ScoreRunsService } from './score-runs.service.js';
export { SiteScore } from './site-score.entity.js';
