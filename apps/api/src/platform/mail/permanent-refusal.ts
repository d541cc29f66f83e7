/** Why a server will never take a mail. */
export interface PermanentRefusal {
  /** The server's class of reason, such as `5.1.1`; null when it gave none. */
  readonly status: string | null;
  readonly diagnostic: string;
}

/** What sending says of a refusal, beside its message. */
interface SendingError extends Error {
  readonly responseCode?: unknown;
  readonly response?: unknown;
  readonly command?: unknown;
}

/** Where a server refuses this mail and not us: its recipient or its content. A refused sender or password is ours to mend, and the mail waits. */
const aboutThisMail = new Set(['RCPT TO', 'DATA']);

/**
 * The refusal in an error of sending, when trying again would not help: RFC 5321 calls a reply from 500 on permanent.
 * @returns null for whatever may pass: no connection, a busy server, a refusal of the sender
 */
export function permanentRefusal(error: unknown): PermanentRefusal | null {
  if (!(error instanceof Error)) return null;
  const { responseCode, response, command } = error as SendingError;
  if (typeof responseCode !== 'number' || responseCode < 500 || responseCode > 599) return null;
  if (typeof command !== 'string' || !aboutThisMail.has(command)) return null;
  const diagnostic = typeof response === 'string' ? response : error.message;
  return { status: /\b5\.\d{1,3}\.\d{1,3}\b/.exec(diagnostic)?.[0] ?? null, diagnostic };
}
