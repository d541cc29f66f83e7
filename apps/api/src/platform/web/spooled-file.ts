import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes a file that is made from rows of the database to the disk first, and gives it back as a stream that takes the file away when it ends. A reader's
 * slow line then holds neither the transaction nor the rows; memory does not grow with the file.
 * @throws what making the file threw; nothing is left on the disk then
 */
export async function spooled(content: Readable): Promise<Readable> {
  const folder = await mkdtemp(join(tmpdir(), 'barometer-file-'));
  const discard = (): void => void rm(folder, { recursive: true, force: true }).catch(() => undefined);
  const path = join(folder, 'file');
  try {
    await pipeline(content, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    discard();
    throw error;
  }
  return createReadStream(path).once('close', discard);
}
