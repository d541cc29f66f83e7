import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { asOperator } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../platform/jobs/job-handlers.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Progress } from '../../platform/jobs/progress.js';
import { AuditImport } from './audit-import.entity.js';
import { announceAudits } from './audits-written.js';
import { answerBytes } from './domain/answer-bytes.js';
import { type ImportPayload, writeImport } from './import-tasks.js';
import { ImportReader, type ReadImport } from './read-import.js';

const rowsPerStatement = 2000;

/**
 * Writes an import in one transaction: killed half-way it leaves nothing, and the queue runs it again. Versions are unique, so that even two of these at
 * once could not write an audit twice.
 */
@Injectable()
export class WriteImportHandler extends JobHandler<ImportPayload> {
  protected readonly task = writeImport;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly progress: Progress,
    private readonly reader: ImportReader,
    private readonly jobs: Jobs,
  ) {
    super(registry);
  }

  async handle({ importId, operatorId, jobId }: ImportPayload): Promise<void> {
    const access = asOperator(operatorId);
    const isWritten = await this.transactions.run(access, async (context) => {
      const manager = await context.manager();
      const auditImport = await manager.findOneBy(AuditImport, { id: importId });
      // Written before, perhaps, by a try that ended before it could say so.
      if (auditImport?.state !== 'importing') return auditImport?.state === 'imported';
      // One import of an edition at a time: the versions of the next rest on those of this one.
      await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`audit_import ${auditImport.editionId}`]);
      const total =
        auditImport.auditCount + auditImport.answerCount + auditImport.newAudits + auditImport.changedAudits;
      await this.progress.started(access, jobId, total);
      const report = this.progress.reporter(access, jobId);
      const read = await this.reader.read(context, auditImport, report);
      if (read.files.problemCount > 0) {
        await manager.update(
          AuditImport,
          { id: importId },
          { state: 'failed', problemCount: read.files.problemCount, problems: [...read.files.problems] },
        );
        return false;
      }
      const done = auditImport.auditCount + auditImport.answerCount;
      await this.writeAudits(manager, auditImport, read, context.now, (rows) => report(done + rows));
      await this.writeSheets(manager, auditImport, read, context.now);
      await manager.query(
        `UPDATE registration SET state = 'in_field' WHERE edition_id = $1 AND state = 'confirmed' AND id = ANY($2)`,
        [auditImport.editionId, [...new Set(read.changes.audits.map(({ audit }) => audit.site.registrationId))]],
      );
      await announceAudits(this.jobs, context, auditImport, changedSites(read));
      await manager.update(AuditImport, { id: importId, state: 'importing' }, { state: 'imported' });
      return true;
    });
    if (isWritten) await this.progress.succeeded(access, jobId);
    else await this.progress.failed(access, jobId, 'not_written');
  }

  override async afterLastTry({ importId, operatorId, jobId }: ImportPayload): Promise<void> {
    const access = asOperator(operatorId);
    await this.transactions.run(access, async (context) => {
      const imports = await context.repository(AuditImport);
      await imports.update({ id: importId, state: 'importing' }, { state: 'failed' });
    });
    await this.progress.failed(access, jobId, 'given_up');
  }

  private async writeAudits(
    manager: EntityManager,
    { id, operatorId, editionId }: AuditImport,
    { changes, gridVersionId }: ReadImport,
    now: Date,
    onStep: (rows: number) => void,
  ): Promise<void> {
    for (let start = 0; start < changes.audits.length; start += rowsPerStatement) {
      const rows = changes.audits.slice(start, start + rowsPerStatement);
      await manager.query(
        `INSERT INTO audit (organisation_id, id, registration_id, audit_key, version, channel, outcome, answers, operator_id, edition_id, grid_version_id, import_id, created_at)
         SELECT *, $9::uuid, $10::uuid, $11::uuid, $12::uuid, $13::timestamptz
         FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::int[], $6::text[], $7::text[], $8::bytea[])`,
        [
          rows.map(({ audit }) => audit.site.organisationId),
          rows.map(() => uuidv7()),
          rows.map(({ audit }) => audit.site.registrationId),
          rows.map(({ audit }) => audit.auditKey),
          rows.map(({ version }) => version),
          rows.map(({ audit }) => audit.channel),
          rows.map(({ audit }) => audit.outcome),
          rows.map(({ audit }) => answerBytes(audit.answers)),
          operatorId,
          editionId,
          gridVersionId,
          id,
          now,
        ],
      );
      onStep(start + rows.length);
    }
  }

  private async writeSheets(
    manager: EntityManager,
    { id, operatorId, editionId }: AuditImport,
    { changes, gridVersionId }: ReadImport,
    now: Date,
  ): Promise<void> {
    for (let start = 0; start < changes.sheets.length; start += rowsPerStatement) {
      const rows = changes.sheets.slice(start, start + rowsPerStatement);
      await manager.query(
        `INSERT INTO site_answers (organisation_id, id, registration_id, channel, version, answers, operator_id, edition_id, grid_version_id, import_id, created_at)
         SELECT *, $7::uuid, $8::uuid, $9::uuid, $10::uuid, $11::timestamptz
         FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::int[], $6::bytea[])`,
        [
          rows.map(({ sheet }) => sheet.site.organisationId),
          rows.map(() => uuidv7()),
          rows.map(({ sheet }) => sheet.site.registrationId),
          rows.map(({ sheet }) => sheet.channel),
          rows.map(({ version }) => version),
          rows.map(({ sheet }) => answerBytes(sheet.answers)),
          operatorId,
          editionId,
          gridVersionId,
          id,
          now,
        ],
      );
    }
  }
}

/** Registrations of which an audit or a site answer has a new version. */
function changedSites({ changes: { audits, sheets } }: ReadImport): Set<string> {
  return new Set(
    [...audits.map(({ audit }) => audit.site), ...sheets.map(({ sheet }) => sheet.site)].map(
      (site) => site.registrationId,
    ),
  );
}
