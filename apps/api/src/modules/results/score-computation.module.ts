import { Module } from '@nestjs/common';
import { ComputeScoreRunHandler } from './compute-score-run.handler.js';
import { ProvisionalRuns } from './provisional/provisional-runs.js';
import { SettledRun } from './provisional/settled-run.js';
import { SettleProvisionalRunHandler } from './provisional/settle-provisional-run.handler.js';
import { SiteRescorer } from './provisional/site-rescorer.js';
import { ScoreRunComputation } from './score-run-computation.js';
import { ScoreRunWriter } from './score-run-writer.js';
import { ScoringInputReader } from './scoring-input-reader.js';

/** What computes figures, and nothing that shows them: all that the process of the long jobs needs of this module. */
@Module({
  providers: [
    ComputeScoreRunHandler,
    ProvisionalRuns,
    ScoreRunComputation,
    ScoreRunWriter,
    ScoringInputReader,
    SettledRun,
    SettleProvisionalRunHandler,
    SiteRescorer,
  ],
  exports: [ProvisionalRuns, ScoringInputReader, SiteRescorer],
})
export class ScoreComputationModule {}
