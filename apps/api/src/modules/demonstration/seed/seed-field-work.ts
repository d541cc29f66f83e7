import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { ExpectedError } from '../../../platform/errors/expected-error.js';
import { FileStorage } from '../../../platform/storage/storage.js';
import { importFileKey, ImportsService } from '../../audits/index.js';
import { type Edition, EditionMovesService, type EditionState } from '../../editions/index.js';
import { GridsService } from '../../grids/index.js';
import { Registration } from '../../registrations/index.js';
import { generateEdition } from '../domain/generate-edition.js';
import { answersFile, auditsFile } from '../domain/import-files.js';
import { siteIdOf } from './demonstration-ids.js';
import { seededRow } from './find-seeded.js';
import type { StepOutcome } from './seed-step.js';
import type { SeededEdition } from './seeded-editions.js';

/** The field work of an edition that is over, by the ways an operator takes: states, files, dry run, import. */
@Injectable()
export class SeedFieldWork {
  constructor(
    private readonly grids: GridsService,
    private readonly imports: ImportsService,
    private readonly moves: EditionMovesService,
    private readonly storage: FileStorage,
  ) {}

  async begin(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const edition = await seededRow(context, seeded);
    if (edition.state === 'draw') await this.move(context, edition, ['field_work']);
  }

  /** Generates the two files, puts them where an upload would, and starts the dry run. */
  async upload(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const edition = await seededRow(context, seeded);
    if ((await this.imports.ofEdition(context, edition.id)).length > 0) return;
    const grid = await this.grids.grid(context, edition.gridVersionId);
    const { fieldWork } = generateEdition(grid, seeded.plan, seeded.participants());
    const references = await referencesIn(context, edition);
    const referenceOf = (siteKey: string): string => {
      const reference = references.get(siteIdOf(siteKey));
      if (reference === undefined) throw new Error(`${siteKey} is not registered in ${edition.name}.`);
      return reference;
    };
    const id = uuidv7();
    await this.storage.putStream(importFileKey(id, 'audits'), Readable.from(auditsFile(fieldWork, referenceOf)));
    await this.storage.putStream(importFileKey(id, 'answers'), Readable.from(answersFile(fieldWork, referenceOf)));
    const files = { id, auditsFileName: 'audits-demonstration.csv', answersFileName: 'answers-demonstration.csv' };
    accepted(await this.imports.begin(context, edition.id, files));
  }

  /** Confirms the dry run once it is there, and waits until the import is written. */
  async import(context: RequestContext, seeded: SeededEdition): Promise<StepOutcome> {
    const edition = await seededRow(context, seeded);
    const auditImport = (await this.imports.ofEdition(context, edition.id)).at(-1);
    if (auditImport?.state === 'imported') return 'done';
    if (auditImport?.state === 'ready') accepted(await this.imports.confirm(context, auditImport.id));
    else if (auditImport?.state !== 'checking' && auditImport?.state !== 'importing') {
      const problems = JSON.stringify(auditImport?.problems.slice(0, 3));
      throw new Error(`The import of ${edition.name} is ${auditImport?.state}: ${problems}`);
    }
    return 'waiting';
  }

  async review(context: RequestContext, seeded: SeededEdition): Promise<void> {
    const edition = await seededRow(context, seeded);
    if (edition.state === 'field_work') await this.move(context, edition, ['review']);
  }

  private async move(context: RequestContext, { id }: Edition, states: readonly EditionState[]): Promise<void> {
    for (const state of states) accepted(await this.moves.move(context, id, state));
  }
}

/** The seed asks for nothing that an operator in its place would be refused. @throws when it was */
export function accepted<Outcome>(outcome: Outcome): Exclude<Outcome, ExpectedError> {
  if (outcome instanceof ExpectedError) throw new Error(outcome.message);
  return outcome as Exclude<Outcome, ExpectedError>;
}

async function referencesIn(
  context: RequestContext,
  { id, operatorId }: Edition,
): Promise<ReadonlyMap<string, string>> {
  const registrations = await context.repository(Registration);
  const rows = await registrations.find({
    where: { editionId: id, operatorId },
    select: { organisationId: true, id: true, siteId: true, reference: true },
  });
  return new Map(rows.map(({ siteId, reference }) => [siteId, reference]));
}
