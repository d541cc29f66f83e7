import { Module } from '@nestjs/common';
import { AuditsResolver } from './audits.resolver.js';
import { AuditTemplate } from './audit-template.js';
import { CheckImportHandler } from './check-import.handler.js';
import { ImportsService } from './imports.service.js';
import { ImportReader } from './read-import.js';
import { WriteImportHandler } from './write-import.handler.js';

@Module({
  providers: [AuditsResolver, AuditTemplate, CheckImportHandler, ImportReader, ImportsService, WriteImportHandler],
  exports: [AuditTemplate, ImportsService],
})
export class AuditsModule {}
