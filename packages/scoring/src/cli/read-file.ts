import { open, type FileHandle } from 'node:fs/promises';
import { UnreadableFile } from '../files/input-file.js';
import { reasonOf } from './system-error.js';

const PIECE_BYTES = 1 << 18;

async function orUnreadable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new UnreadableFile(`the file cannot be read: ${reasonOf(error)}, give the path of a file that can`);
  }
}

/**
 * Reads a file piece by piece. Takes its path; yields its bytes, always in the same memory: a piece must be read before the next
 * one is asked for. Throws UnreadableFile where that cannot be done.
 */
export async function* readFileInPieces(path: string): AsyncGenerator<Uint8Array> {
  const file: FileHandle = await orUnreadable(open(path, 'r'));
  try {
    const memory = new Uint8Array(PIECE_BYTES);
    for (;;) {
      const { bytesRead } = await orUnreadable(file.read(memory, 0, PIECE_BYTES, null));
      if (bytesRead === 0) return;
      yield memory.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
