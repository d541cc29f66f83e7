import { Injectable } from '@nestjs/common';
import { asOperator } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { JobHandler, JobHandlers } from '../../platform/jobs/job-handlers.js';
import { Progress } from '../../platform/jobs/progress.js';
import { AuditImport } from './audit-import.entity.js';
import { checkImport, type ImportPayload } from './import-tasks.js';
import { ImportReader } from './read-import.js';

/** Nobody has counted the rows yet, and no guess stands for them: the reader is told the rows read so far. */
const unknownTotal = 0;

/** The dry run of an import. */
@Injectable()
export class CheckImportHandler extends JobHandler<ImportPayload> {
  protected readonly task = checkImport;

  constructor(
    registry: JobHandlers,
    private readonly transactions: Transactions,
    private readonly progress: Progress,
    private readonly reader: ImportReader,
  ) {
    super(registry);
  }

  async handle({ importId, operatorId, jobId }: ImportPayload): Promise<void> {
    const access = asOperator(operatorId);
    await this.transactions.run(access, async (context) => {
      const imports = await context.repository(AuditImport);
      const auditImport = await imports.findOneBy({ id: importId });
      // Checked before, by a try that ended before it could say so.
      if (auditImport?.state !== 'checking') return;
      await this.progress.started(access, jobId, unknownTotal);
      const { files, changes } = await this.reader.read(context, auditImport, this.progress.reporter(access, jobId));
      await imports.update(
        { id: importId, state: 'checking' },
        {
          state: files.problemCount === 0 ? 'ready' : 'refused',
          auditCount: files.audits.size,
          answerCount: files.answerCount,
          newAudits: changes.newAudits,
          changedAudits: changes.changedAudits,
          unchangedAudits: changes.unchangedAudits,
          problemCount: files.problemCount,
          problems: [...files.problems],
        },
      );
    });
    await this.progress.succeeded(access, jobId);
  }

  override async afterLastTry({ importId, operatorId, jobId }: ImportPayload): Promise<void> {
    const access = asOperator(operatorId);
    await this.transactions.run(access, async (context) => {
      const imports = await context.repository(AuditImport);
      await imports.update({ id: importId, state: 'checking' }, { state: 'failed' });
    });
    await this.progress.failed(access, jobId, 'given_up');
  }
}
