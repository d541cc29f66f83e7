import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context.js';
import { FileStorage } from '../../platform/storage/storage.js';
import { EditionsService } from '../editions/index.js';
import { GridsService } from '../grids/index.js';
import type { AuditImport } from './audit-import.entity.js';
import { AuditFiles } from './domain/audit-files.js';
import { changesOf, type ImportChanges, reportIncomplete } from './domain/compare-with-known.js';
import { importSites, knownAudits } from './known-audits.js';
import { readFile } from './read-files.js';

export interface ReadImport {
  readonly files: AuditFiles;
  readonly changes: ImportChanges;
  readonly gridVersionId: string;
}

/** Reads the two files of an import against the present state of the platform. Both jobs do, so that what is written is what is true then. */
@Injectable()
export class ImportReader {
  constructor(
    private readonly storage: FileStorage,
    private readonly editions: EditionsService,
    private readonly grids: GridsService,
  ) {}

  /** @param onStep told how many rows were read, both files together */
  async read(context: RequestContext, auditImport: AuditImport, onStep: (rows: number) => void): Promise<ReadImport> {
    const edition = await this.editions.byId(context, auditImport.editionId);
    const grid = await this.grids.grid(context, edition.gridVersionId);
    const files = new AuditFiles(grid, await importSites(context, edition.id));
    let before = 0;
    for (const [file, key] of [
      ['audits', auditImport.auditsFileKey],
      ['answers', auditImport.answersFileKey],
    ] as const) {
      const done = before;
      before += await readFile(await this.storage.stream(key), files, file, (rows) => onStep(done + rows));
    }
    const known = await knownAudits(context, edition.id);
    if (files.problemCount === 0) reportIncomplete(files, known, grid);
    return { files, changes: changesOf(files, known), gridVersionId: edition.gridVersionId };
  }
}
