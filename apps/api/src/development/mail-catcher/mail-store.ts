import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseMail, type MailMessage } from './mail-message.js';

const SUFFIX = '.eml';
const ID = /^\d{13,}-[0-9a-f]{12}$/;

/** A mail as it is listed: its id, when it came (epoch milliseconds), and its content. */
export interface StoredMail extends MailMessage {
  id: string;
  receivedAt: number;
}

/** Keeps mails as `.eml` files, which any mail program opens, in one folder. */
export class MailStore {
  constructor(private readonly folder: string) {}

  /** Stores one raw mail, received at `receivedAt`; a file appears whole or not at all. Returns its id. */
  async add(raw: Buffer, receivedAt: number): Promise<string> {
    const id = `${String(receivedAt).padStart(13, '0')}-${randomBytes(6).toString('hex')}`;
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const unfinished = join(this.folder, `${id}.part`);
    await writeFile(unfinished, raw, { mode: 0o600 });
    await rename(unfinished, join(this.folder, id + SUFFIX));
    return id;
  }

  /** The `limit` newest mails, newest first. */
  async newest(limit: number): Promise<StoredMail[]> {
    const ids = await this.ids();
    const mails = await Promise.all(ids.slice(0, limit).map((id) => this.find(id)));
    return mails.filter((mail) => mail !== undefined);
  }

  /** One mail, or undefined when the id names none. */
  async find(id: string): Promise<StoredMail | undefined> {
    if (!ID.test(id)) return undefined;
    try {
      const raw = await readFile(join(this.folder, id + SUFFIX));
      return { id, receivedAt: Number(id.split('-')[0]), ...parseMail(raw) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  private async ids(): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => []);
    return names
      .filter((name) => name.endsWith(SUFFIX))
      .map((name) => name.slice(0, -SUFFIX.length))
      .filter((id) => ID.test(id))
      .sort()
      .reverse();
  }
}
