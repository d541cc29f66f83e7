import { FILE_ROLES, type FileRole } from './file-role.js';
import type { LineProblem } from './text/csv-reader.js';

/** How many problems are listed; further ones are counted. */
export const MOST_LISTED = 100;

/** What is wrong with the files: one line of text each, in the order of the files and their lines, and how many more there are. */
export interface ProblemList {
  readonly lines: readonly string[];
  readonly more: number;
}

/** The first problems of one file by line; of equal lines, in the order of finding. */
class FileProblems {
  private kept: LineProblem[] = [];
  private lastLine = Infinity;

  /** Takes the line and how to say what is wrong, which is asked only where the problem may be among the first. */
  add(line: number, say: () => string): void {
    if (line >= this.lastLine) return;
    this.kept.push({ line, what: say() });
    if (this.kept.length < MOST_LISTED * 2) return;
    this.kept = this.first();
    this.lastLine = this.kept.at(-1)?.line ?? Infinity;
  }

  first(): LineProblem[] {
    return this.kept.toSorted((a, b) => a.line - b.line).slice(0, MOST_LISTED);
  }
}

/**
 * Collects what is wrong with the input files. Memory does not grow with the number of problems: what is absent is found
 * last, but belongs to earlier lines, so the first hundred of each file are kept.
 */
export class InputProblems {
  /** How many there are. */
  count = 0;
  private readonly files = new Map<FileRole, FileProblems>(FILE_ROLES.map((role) => [role, new FileProblems()]));

  /** Takes the name of each file for the reader. */
  constructor(readonly names: Readonly<Record<FileRole, string>>) {}

  /** Adds a problem of a file at a line, from 1. */
  add(role: FileRole, line: number, say: () => string): void {
    this.count += 1;
    this.files.get(role)?.add(line, say);
  }

  list(): ProblemList {
    const lines = FILE_ROLES.flatMap((role) =>
      (this.files.get(role)?.first() ?? []).map(({ line, what }) => `${this.names[role]}:${line}: ${what}`),
    ).slice(0, MOST_LISTED);
    return { lines, more: this.count - lines.length };
  }
}
