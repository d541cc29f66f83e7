import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { ResultsModule } from '../results/index.js';
import { MakeReportHandler } from './make-report.handler.js';
import { MakeSampleReportsHandler } from './make-sample-reports.handler.js';
import { ReportMaker } from './report-maker.js';
import { EditionReportsResolver, ReportsResolver } from './reports.resolver.js';
import { ReportsService } from './reports.service.js';
import { SampleReports } from './sample-reports.js';

@Module({
  imports: [OrganisationsModule, ResultsModule],
  providers: [
    EditionReportsResolver,
    MakeReportHandler,
    MakeSampleReportsHandler,
    ReportMaker,
    ReportsResolver,
    ReportsService,
    SampleReports,
  ],
  exports: [ReportsService, SampleReports],
})
export class ReportsModule {}
