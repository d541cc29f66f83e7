import type { FileRole } from './file-role.js';
import type { InputProblems } from './input-problems.js';

/** A file that cannot be read; `what` says why and what to do. Thrown by the pieces of an `InputFile`. */
export class UnreadableFile extends Error {
  constructor(readonly what: string) {
    super(what);
    this.name = 'UnreadableFile';
  }
}

/** A file as its bytes in pieces of any size. A piece is read before the next one is asked for, and not kept. */
export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** The five files of a computation. */
export type InputFiles = Readonly<Record<FileRole, Pieces>>;

/**
 * Goes through the pieces of a file. Takes what to do with each; returns whether the file could be read to its end. A file
 * that cannot be read is a problem at its line 1; any other error of its pieces is thrown on.
 */
export async function readPieces(
  pieces: Pieces,
  { role, problems }: { readonly role: FileRole; readonly problems: InputProblems },
  take: (piece: Uint8Array) => void,
): Promise<boolean> {
  try {
    for await (const piece of pieces) take(piece);
    return true;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    problems.add(role, 1, () => error.what);
    return false;
  }
}
