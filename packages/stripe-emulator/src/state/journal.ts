import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** One change of state: the kind, the id, and the record, or null when it is forgotten. */
export type JournalEntry = readonly [kind: string, id: string, record: unknown];

/**
 * An append-only file of JSON lines, one line per transaction, so that a process killed at any point leaves whole
 * transactions: the last line may be cut, and is then ignored.
 */
export class Journal {
  private descriptor: number | null = null;

  constructor(private readonly path: string) {}

  /**
   * The transactions written so far, oldest first.
   *
   * @throws when a line other than a cut last one is not what this class wrote
   */
  read(): JournalEntry[][] {
    if (!existsSync(this.path)) return [];
    const lines = readFileSync(this.path, 'utf8').split('\n');
    // What follows the last line feed is empty, or is a line whose writing was interrupted.
    lines.pop();
    return lines.map((line, index) => {
      try {
        return JSON.parse(line) as JournalEntry[];
      } catch (cause) {
        throw new Error(`Line ${index + 1} of ${this.path} is damaged; remove the file to start afresh.`, { cause });
      }
    });
  }

  /** Replaces the file by one transaction, in one step, and opens it for more. */
  restart(entries: readonly JournalEntry[]): void {
    mkdirSync(dirname(this.path), { recursive: true });
    const draft = `${this.path}.draft`;
    const descriptor = openSync(draft, 'w', 0o600);
    writeSync(descriptor, `${JSON.stringify(entries)}\n`);
    fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(draft, this.path);
    this.descriptor = openSync(this.path, 'a', 0o600);
  }

  /** Adds one transaction. It outlives the process as soon as this returns. */
  append(entries: readonly JournalEntry[]): void {
    if (this.descriptor === null) throw new Error('The journal is not open.');
    writeSync(this.descriptor, `${JSON.stringify(entries)}\n`);
  }

  close(): void {
    if (this.descriptor !== null) closeSync(this.descriptor);
    this.descriptor = null;
  }
}
