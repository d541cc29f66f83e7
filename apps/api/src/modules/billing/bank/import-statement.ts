import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { BankLine, BankStatement } from './bank-line.entity.js';
import type { StatementLine, StatementProblem } from './domain/statement-file.js';
import { readStatementFile } from './read-statement.js';

/** A file of the bank as it was uploaded. */
export interface StatementUpload {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What a statement would add, or has added. */
export interface StatementImport {
  readonly isWritten: boolean;
  /** Movements that no statement before held, and what they bring in. */
  readonly added: number;
  readonly incomingCents: number;
  /** Movements that an earlier statement held: they are left as they are. */
  readonly known: number;
  readonly problems: readonly StatementProblem[];
}

/** Takes the movements of a bank statement, each once, whatever statements hold it. All of a file or nothing. */
@Injectable()
export class ImportStatement {
  /** @param isConfirmed false to learn what it would add */
  async import(context: RequestContext, upload: StatementUpload, isConfirmed: boolean): Promise<StatementImport> {
    const { lines, problems } = readStatementFile(upload.bytes);
    const known = await this.knownKeys(context, lines);
    const added = lines.filter(({ key }) => !known.has(key));
    const isWritten = isConfirmed && problems.length === 0 && added.length > 0;
    if (isWritten) await this.write(context, upload, added);
    return {
      isWritten,
      added: added.length,
      incomingCents: added.reduce((sum, { amountCents }) => sum + Math.max(amountCents, 0), 0),
      known: lines.length - added.length,
      problems,
    };
  }

  private async knownKeys(context: RequestContext, lines: readonly StatementLine[]): Promise<ReadonlySet<string>> {
    const rows = await context.repository(BankLine);
    const where = { operatorId: await context.operatorId(), lineKey: In(lines.map(({ key }) => key)) };
    return new Set((await rows.find({ where, select: { lineKey: true } })).map(({ lineKey }) => lineKey));
  }

  private async write(
    context: RequestContext,
    upload: StatementUpload,
    lines: readonly StatementLine[],
  ): Promise<void> {
    const operatorId = await context.operatorId();
    const statementId = uuidv7();
    const statements = await context.repository(BankStatement);
    await statements.insert({
      operatorId,
      id: statementId,
      fileName: upload.name,
      fileHash: createHash('sha256').update(upload.bytes).digest('hex'),
      importedBy: await context.userId(),
      importedAt: context.now,
    });
    const rows = lines.map(({ key, ...line }) => ({ ...line, operatorId, id: uuidv7(), statementId, lineKey: key }));
    const table = await context.repository(BankLine);
    // Two people may import the same statement at once: each movement stays one.
    await table.createQueryBuilder().insert().values(rows).orIgnore().updateEntity(false).execute();
  }
}
