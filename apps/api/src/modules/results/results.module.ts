import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { RegistrationsModule } from '../registrations/index.js';
import { SitesModule } from '../sites/index.js';
import { AnnounceResultsHandler } from './announce-results.handler.js';
import { AnnounceToOrganisationHandler } from './announce-to-organisation.handler.js';
import { FigureVerification } from './figure-verification.js';
import { LineageResolver } from './lineage.resolver.js';
import { LineageService } from './lineage.service.js';
import { FollowAuditsHandler } from './provisional/follow-audits.handler.js';
import { ReleaseScoreRun } from './release-score-run.js';
import { ReleasedResults } from './released-results.js';
import { ResultsResolver } from './results.resolver.js';
import { ResultsService } from './results.service.js';
import { RunFiles } from './run-files.js';
import { ScoreComputationModule } from './score-computation.module.js';
import { ScoreRunsResolver } from './score-runs.resolver.js';
import { ScoreRunsService } from './score-runs.service.js';

@Module({
  imports: [OrganisationsModule, RegistrationsModule, ScoreComputationModule, SitesModule],
  providers: [
    AnnounceResultsHandler,
    AnnounceToOrganisationHandler,
    FigureVerification,
    FollowAuditsHandler,
    LineageResolver,
    LineageService,
    ReleasedResults,
    ReleaseScoreRun,
    ResultsResolver,
    ResultsService,
    RunFiles,
    ScoreRunsResolver,
    ScoreRunsService,
  ],
  exports: [FigureVerification, ReleaseScoreRun, ResultsService, ScoreRunsService],
})
export class ResultsModule {}
