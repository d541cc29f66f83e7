import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { RegistrationsModule } from '../registrations/index.js';
import { SitesModule } from '../sites/index.js';
import { AnnounceResultsHandler } from './announce-results.handler.js';
import { AnnounceToOrganisationHandler } from './announce-to-organisation.handler.js';
import { ComputeScoreRunHandler } from './compute-score-run.handler.js';
import { FigureVerification } from './figure-verification.js';
import { LineageResolver } from './lineage.resolver.js';
import { LineageService } from './lineage.service.js';
import { FollowAuditsHandler } from './provisional/follow-audits.handler.js';
import { ProvisionalRuns } from './provisional/provisional-runs.js';
import { SettledRun } from './provisional/settled-run.js';
import { SettleProvisionalRunHandler } from './provisional/settle-provisional-run.handler.js';
import { SiteRescorer } from './provisional/site-rescorer.js';
import { ReleaseScoreRun } from './release-score-run.js';
import { ReleasedResults } from './released-results.js';
import { ResultsResolver } from './results.resolver.js';
import { ResultsService } from './results.service.js';
import { RunFiles } from './run-files.js';
import { ScoreRunComputation } from './score-run-computation.js';
import { ScoreRunsResolver } from './score-runs.resolver.js';
import { ScoreRunsService } from './score-runs.service.js';
import { ScoreRunWriter } from './score-run-writer.js';
import { ScoringInputReader } from './scoring-input-reader.js';

@Module({
  imports: [OrganisationsModule, RegistrationsModule, SitesModule],
  providers: [
    AnnounceResultsHandler,
    AnnounceToOrganisationHandler,
    ComputeScoreRunHandler,
    FigureVerification,
    FollowAuditsHandler,
    LineageResolver,
    LineageService,
    ProvisionalRuns,
    ReleasedResults,
    ReleaseScoreRun,
    ResultsResolver,
    ResultsService,
    RunFiles,
    ScoreRunComputation,
    ScoreRunsResolver,
    ScoreRunsService,
    ScoreRunWriter,
    ScoringInputReader,
    SettledRun,
    SettleProvisionalRunHandler,
    SiteRescorer,
  ],
  exports: [FigureVerification, ReleaseScoreRun, ResultsService, ScoreRunsService],
})
export class ResultsModule {}
