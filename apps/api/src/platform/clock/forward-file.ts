import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How far the clock of an installation is ahead of the machine's, as every process of it reads it: also those that know nothing of the API. */
export class ForwardFile {
  private readonly file: string;
  private read = { modifiedAt: 0, milliseconds: 0 };

  /** @param directory the installation's data directory */
  constructor(private readonly directory: string) {
    this.file = join(directory, 'clock-forward');
  }

  get milliseconds(): number {
    const modifiedAt = statSync(this.file, { throwIfNoEntry: false })?.mtimeMs;
    if (modifiedAt === undefined) return 0;
    if (modifiedAt !== this.read.modifiedAt) {
      this.read = { modifiedAt, milliseconds: Number(readFileSync(this.file, 'utf8')) };
    }
    return this.read.milliseconds;
  }

  write(milliseconds: number): void {
    mkdirSync(this.directory, { recursive: true });
    // Written aside and moved, so that no process reads half a number.
    writeFileSync(`${this.file}.new`, String(milliseconds));
    renameSync(`${this.file}.new`, this.file);
  }
}
