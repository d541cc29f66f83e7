export { printDocument } from './domain/render-report.js';
export type { ReportDocument } from './domain/report-document.js';
export { Report } from './report.entity.js';
export { mountReportFiles } from './report-file.routes.js';
export { ReportsModule } from './reports.module.js';
export { ReportsService, type WantedReport } from './reports.service.js';
export { SampleReports } from './sample-reports.js';
