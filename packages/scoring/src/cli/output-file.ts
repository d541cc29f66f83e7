import { closeSync, openSync, renameSync, rmSync, statSync, unlinkSync, writeSync, type Stats } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { reasonOf } from './system-error.js';

/** The results cannot be written where they should be; the message says why and what to do. */
export class OutputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OutputError';
  }
}

const BUFFERED_CHARACTERS = 1 << 18;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}

function refuse(path: string, reason: string): never {
  throw new OutputError(`${path}: the results cannot be written: ${reason}, give another path to --out`);
}

function orRefuse<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    return refuse(path, reasonOf(error));
  }
}

/** A file that appears under its name when it is complete, never before: what was killed half way leaves nothing there. */
export class OutputFile {
  private readonly partial: string;

  constructor(private readonly path: string) {
    this.partial = `${path}.${process.pid}.partial`;
  }

  /**
   * Removes the file of an earlier run and makes sure that a new one can be written, before anything is computed. Takes the
   * input files. Throws OutputError where the path is one of theirs, is not that of a file, or cannot be written to.
   */
  prepare(inputs: readonly string[]): void {
    const earlier = orRefuse(this.path, () => statOf(this.path));
    if (earlier) {
      if (earlier.isDirectory()) refuse(this.path, 'it is a directory');
      if (!earlier.isFile()) refuse(this.path, 'it is not a regular file');
      if (inputs.some((input) => isSameFile(input, earlier))) refuse(this.path, 'it is one of the input files');
      orRefuse(this.path, () => unlinkSync(this.path));
    }
    orRefuse(this.path, () => closeSync(openSync(this.partial, 'w')));
    this.discard();
  }

  /**
   * Takes the text in pieces; writes it. Throws OutputError where that cannot be done. Whatever ends it early, an error or
   * a signal, nothing is left.
   */
  async write(pieces: Iterable<string>): Promise<void> {
    const stop = (signal: NodeJS.Signals): void => {
      this.discard();
      process.kill(process.pid, signal);
    };
    for (const signal of SIGNALS) process.once(signal, stop);
    try {
      const file = orRefuse(this.path, () => openSync(this.partial, 'w'));
      try {
        await this.writeAll(file, pieces);
      } finally {
        closeSync(file);
      }
      orRefuse(this.path, () => renameSync(this.partial, this.path));
    } catch (error) {
      this.discard();
      throw error;
    } finally {
      for (const signal of SIGNALS) process.off(signal, stop);
    }
  }

  private async writeAll(file: number, pieces: Iterable<string>): Promise<void> {
    let waiting = '';
    const flush = (): void => {
      const bytes = Buffer.from(waiting);
      waiting = '';
      for (let at = 0; at < bytes.length;) at += orRefuse(this.path, () => writeSync(file, bytes, at));
    };
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length < BUFFERED_CHARACTERS) continue;
      flush();
      // Signals are heard between the turns of the event loop only.
      await setImmediate();
    }
    flush();
  }

  private discard(): void {
    rmSync(this.partial, { force: true });
  }
}

function isSameFile(path: string, other: Stats): boolean {
  try {
    const stat = statOf(path);
    return stat?.dev === other.dev && stat.ino === other.ino;
  } catch {
    // A path that cannot be looked at is told of when it is read.
    return false;
  }
}
