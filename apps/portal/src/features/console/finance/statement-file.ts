import type { Language } from '@barometer/messages';

import type { Problem } from '../../../apollo/problem.js';

/** What the server read in a statement, or has saved of it. */
export interface StatementLook {
  readonly isWritten: boolean;
  readonly added: number;
  readonly known: number;
  readonly incomingCents: number;
  readonly problemCount: number;
  readonly problems: readonly { readonly line: number; readonly column: string; readonly message: string }[];
}

interface StatementToSend {
  readonly operatorId: string;
  readonly file: File;
  readonly isConfirmed: boolean;
  readonly language: Language;
}

const KINDS: Record<string, Problem['kind']> = { SIGNED_OUT: 'signed_out', FORBIDDEN: 'forbidden' };

/** Sends a statement to be looked at, or to be saved once it was. */
export async function sendStatement(toSend: StatementToSend): Promise<StatementLook | { readonly problem: Problem }> {
  const { operatorId, file, isConfirmed, language } = toSend;
  const query = new URLSearchParams({ operator: operatorId, ...(isConfirmed ? { confirm: 'yes' } : {}) });
  const body = new FormData();
  body.append('file', file);
  const response = await fetch(`/files/bank-statements?${query.toString()}`, {
    method: 'POST',
    body,
    headers: { 'accept-language': language },
  });
  const answer = (await response.json().catch(() => ({}))) as Partial<StatementLook> & {
    readonly code?: string;
    readonly message?: string;
    readonly requestId?: string;
  };
  if (response.ok && answer.added !== undefined) return answer as StatementLook;
  const { code = '', message, requestId } = answer;
  return {
    problem: {
      kind: KINDS[code] ?? 'unexpected',
      ...(message === undefined ? {} : { message }),
      ...(requestId === undefined ? {} : { requestId }),
    },
  };
}
