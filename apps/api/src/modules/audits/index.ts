export { AuditImport } from './audit-import.entity.js';
export { Audit } from './audit.entity.js';
export { mountAuditFiles } from './audit-files.routes.js';
export { AuditsModule } from './audits.module.js';
export { announceAudits, auditsWritten, type AuditsWritten } from './audits-written.js';
export { packedAnswers, PassingAnswers } from './domain/answer-bytes.js';
export { isAuditedOn } from './domain/planned-audits.js';
export { importFileKey, ImportsService } from './imports.service.js';
export { SiteAnswersSheet } from './site-answers.entity.js';
