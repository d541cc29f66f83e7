import { createHash } from 'node:crypto';

/**
 * SHA-256 of everything a run computes from, so that two runs of one hash hold the same figures. Each record is one line of JSON, which no value can
 * break out of; the caller adds them in the one canonical order: method, grid, edition, then sites, audits and site answers, each in ascending UTF-8
 * order of their ids.
 */
export class InputHash {
  private readonly hash = createHash('sha256');

  /** @param record its kind first; answers as hexadecimal text of their bytes */
  add(record: readonly (string | number | boolean | null)[]): void {
    this.hash.update(`${JSON.stringify(record)}\n`);
  }

  /** 64 hexadecimal digits. Nothing can be added afterwards. */
  digest(): string {
    return this.hash.digest('hex');
  }
}
