import { createHash } from 'node:crypto';

/** Bytes gathered before they are hashed: millions of small records would otherwise be millions of calls. */
const roomForRecords = 1 << 16;

/**
 * SHA-256 of everything a run computes from, so that two runs of one hash hold the same figures. Each record is one line of JSON, which no value can
 * break out of, followed by the bytes whose number that line ends with; the caller adds them in the one canonical order: method, grid, edition, then
 * sites and audits, each in ascending UTF-8 order of their ids, then site answers in ascending order of registration and channel.
 */
export class InputHash {
  private readonly hash = createHash('sha256');
  private readonly gathered = Buffer.allocUnsafe(roomForRecords);
  private length = 0;

  /**
   * @param record its kind first
   * @param bytes what belongs to the record and is no text: packed answers
   */
  add(record: readonly (string | number | boolean | null)[], bytes?: Uint8Array): void {
    const line = `${JSON.stringify(bytes === undefined ? record : [...record, bytes.byteLength])}\n`;
    // A UTF-16 unit takes at most three bytes of UTF-8.
    const room = 3 * line.length + (bytes?.byteLength ?? 0);
    if (room > roomForRecords) {
      this.flush();
      this.hash.update(line);
      if (bytes !== undefined) this.hash.update(bytes);
      return;
    }
    if (this.length + room > roomForRecords) this.flush();
    this.length += this.gathered.write(line, this.length);
    if (bytes === undefined) return;
    this.gathered.set(bytes, this.length);
    this.length += bytes.byteLength;
  }

  /** 64 hexadecimal digits. Nothing can be added afterwards. */
  digest(): string {
    this.flush();
    return this.hash.digest('hex');
  }

  private flush(): void {
    this.hash.update(this.gathered.subarray(0, this.length));
    this.length = 0;
  }
}
