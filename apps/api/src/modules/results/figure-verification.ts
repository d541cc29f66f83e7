import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { FILE_NAMES, FILE_ROLES } from '@barometer/scoring/files';
import { IsNull, Not } from 'typeorm';
import { visitor } from '../../platform/context/access.js';
import { asOperator } from '../../platform/database/system-access.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type ComparedResults, compareResults } from './domain/compare-results.js';
import { RunFiles, STORED_RESULTS } from './run-files.js';
import { ScoreRun } from './score-run.entity.js';

const RESULTS = 'results.json';

/** How figures are drawn: how many of each run, and a number from 0 up to 1 at each call. */
export interface Drawing {
  readonly count: number;
  readonly random: () => number;
}

/** Checks that what the platform stores is what anybody computes from the same answers, outside the platform. */
@Injectable()
export class FigureVerification {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: RunFiles,
  ) {}

  /** The released runs that participants read, of all operators, oldest first. */
  officialRuns(): Promise<ScoreRun[]> {
    return this.transactions.run(visitor, async (context) => {
      const runs = await context.repository(ScoreRun);
      return runs.find({ where: { isOfficial: true, releasedAt: Not(IsNull()) }, order: { id: 'ASC' } });
    });
  }

  /**
   * Exports the answers of a run as files, computes them again by the command line in a process of its own, and compares every figure.
   * @param onExport called with the folder between export and computation
   * @returns null for a run of a time when what it computed from was not kept
   * @throws when the command line refuses the files
   */
  async verify(
    run: ScoreRun,
    drawing: Drawing,
    onExport: (folder: string) => Promise<void> = async () => undefined,
  ): Promise<ComparedResults | null> {
    const folder = await mkdtemp(join(tmpdir(), 'barometer-figures-'));
    try {
      const isWritten = await this.transactions.run(asOperator(run.operatorId), async (context) => {
        const manager = await context.manager();
        await manager.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
        return this.files.write(context, run, folder);
      });
      if (!isWritten) return null;
      await onExport(folder);
      await recompute(folder);
      const [stored, recomputed] = await Promise.all([parsed(folder, STORED_RESULTS), parsed(folder, RESULTS)]);
      return compareResults(stored, recomputed, drawing);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function parsed(folder: string, name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, name), 'utf8'));
}

/** The command as everybody runs it. */
async function recompute(folder: string): Promise<void> {
  const command = createRequire(import.meta.url).resolve('@barometer/scoring/command');
  const inputs = FILE_ROLES.flatMap((role) => [`--${role}`, join(folder, FILE_NAMES[role])]);
  const child = spawn(process.execPath, [command, ...inputs, '--out', join(folder, RESULTS)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let refusals = '';
  child.stderr.on('data', (chunk: Buffer) => (refusals += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  if (code !== 0) throw new Error(`The command line refused the exported files.\n${refusals}`);
}
