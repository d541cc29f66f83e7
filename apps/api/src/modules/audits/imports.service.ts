import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { NotFound } from '../../platform/errors/surprises.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { EditionsService, takesAudits, TransitionRefused } from '../editions/index.js';
import { AuditImport } from './audit-import.entity.js';
import { canTransition, type ImportState } from './domain/import-states.js';
import { checkImport, writeImport } from './import-tasks.js';

/** Where the two files of an import lie. */
export function importFileKey(importId: string, file: 'audits' | 'answers'): string {
  return `imports/${importId}/${file}.csv`;
}

const refusals = {
  edition: {
    fr: 'Cette édition ne reçoit pas d’audits à son état actuel. Faites-la passer au terrain ou à la revue.',
    en: 'This edition takes no audits in its present state. Move it to field work or review.',
  },
  state: {
    fr: 'Cet import n’attend plus de décision. Rechargez la page pour voir où il en est.',
    en: 'This import is not waiting for a decision any more. Reload the page to see where it stands.',
  },
} as const;

/** Imports of audits and answers: upload, dry run, decision. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly editions: EditionsService,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Starts the dry run of two files that lie at their keys already.
   * @param upload the import's id, made by the caller, and the names the files had
   * @throws NotFound for another operator's edition
   */
  async begin(
    context: RequestContext,
    editionId: string,
    upload: { readonly id: string; readonly auditsFileName: string; readonly answersFileName: string },
  ): Promise<TransitionRefused | null> {
    const { operatorId, state } = await this.editions.own(context, editionId);
    if (!takesAudits(state)) return new TransitionRefused(refusals.edition[context.language]);
    const { id } = upload;
    const jobId = await this.jobs.trackProgress(context, checkImport.name);
    const imports = await context.repository(AuditImport);
    await imports.insert({
      ...upload,
      operatorId,
      editionId,
      state: 'checking',
      auditsFileKey: importFileKey(id, 'audits'),
      answersFileKey: importFileKey(id, 'answers'),
      jobId,
      createdBy: (await context.access()).userId ?? operatorId,
      createdAt: context.now,
    });
    await this.jobs.enqueue(context, checkImport, { importId: id, operatorId, jobId }, { key: `check:${id}` });
    return null;
  }

  /** Somebody has read the dry run and wants it written. */
  async confirm(context: RequestContext, id: string): Promise<AuditImport | TransitionRefused> {
    const auditImport = await this.byId(context, id);
    const edition = await this.editions.byId(context, auditImport.editionId);
    if (!takesAudits(edition.state)) return new TransitionRefused(refusals.edition[context.language]);
    const jobId = await this.jobs.trackProgress(context, writeImport.name);
    const moved = await this.move(context, auditImport, 'importing', { jobId });
    if (moved instanceof TransitionRefused) return moved;
    await this.jobs.enqueue(
      context,
      writeImport,
      { importId: id, operatorId: auditImport.operatorId, jobId },
      { key: `write:${id}` },
    );
    return moved;
  }

  /** Somebody has read the dry run and does not want it. */
  async discard(context: RequestContext, id: string): Promise<AuditImport | TransitionRefused> {
    return this.move(context, await this.byId(context, id), 'discarded', {});
  }

  /** @throws NotFound */
  async byId(context: RequestContext, id: string): Promise<AuditImport> {
    const imports = await context.repository(AuditImport);
    const auditImport = await imports.findOneBy({ id, operatorId: await context.operatorId() });
    if (auditImport === null) throw new NotFound('import');
    return auditImport;
  }

  /** The imports of an edition, newest first. */
  async ofEdition(context: RequestContext, editionId: string): Promise<AuditImport[]> {
    const imports = await context.repository(AuditImport);
    return imports.find({
      where: { editionId, operatorId: await context.operatorId() },
      order: { id: 'DESC' },
      take: 50,
    });
  }

  private async move(
    context: RequestContext,
    auditImport: AuditImport,
    to: ImportState,
    change: Partial<AuditImport>,
  ): Promise<AuditImport | TransitionRefused> {
    const imports = await context.repository(AuditImport);
    if (canTransition(auditImport.state, to)) {
      const { affected } = await imports.update(
        { id: auditImport.id, state: auditImport.state },
        { ...change, state: to },
      );
      if (affected === 1) return Object.assign(auditImport, change, { state: to });
    }
    return new TransitionRefused(refusals.state[context.language]);
  }
}
