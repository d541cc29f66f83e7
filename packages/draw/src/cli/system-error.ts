const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or directory',
  ENOTDIR: 'a part of its path is not a directory',
  EACCES: 'access is not allowed',
  EPERM: 'access is not allowed',
  EROFS: 'the file system is read-only',
  EISDIR: 'it is a directory',
  ENOSPC: 'the disk is full',
};

/** An error of Node itself, known by its code: its class may be that of another realm. */
interface CodedError {
  readonly code: string;
  readonly message: string;
}

/** Takes anything that was thrown; tells whether it is an error of Node with a code. */
export function isCodedError(error: unknown): error is CodedError {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}

/** Takes an error of the file system; returns its reason in words. Any other error is thrown on. */
export function reasonOf(error: unknown): string {
  if (!isCodedError(error)) throw error;
  return REASONS[error.code] ?? error.message;
}
