import { closeSync, openSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync, type Stats } from 'node:fs';
import { reasonOf } from './system-error.js';

/** The record cannot be written where it should be; the message says why and what to do. */
export class OutputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OutputError';
  }
}

function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}

function refuse(path: string, reason: string): never {
  throw new OutputError(`${path}: the record cannot be written: ${reason}, give another path to --out`);
}

function orRefuse<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    return refuse(path, reasonOf(error));
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

/** A file that appears under its name when it is complete, never before. */
export class OutputFile {
  private readonly partial: string;

  constructor(private readonly path: string) {
    this.partial = `${path}.${process.pid}.partial`;
  }

  /**
   * Removes the file of an earlier run and makes sure that a new one can be written, before anything is read. Takes the input files.
   * Throws OutputError where the path is one of theirs, is not that of a file, or cannot be written to.
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
    rmSync(this.partial, { force: true });
  }

  /** Writes the bytes. Throws OutputError where that cannot be done; nothing is left then. */
  write(bytes: Uint8Array): void {
    try {
      orRefuse(this.path, () => writeFileSync(this.partial, bytes));
      orRefuse(this.path, () => renameSync(this.partial, this.path));
    } finally {
      rmSync(this.partial, { force: true });
    }
  }
}
