import type { Language } from '@barometer/messages';

import type { Problem } from '../../../apollo/problem.js';

/** Whose import, of which edition. */
export interface ImportTarget {
  readonly operatorId: string;
  readonly editionId: string;
}

export interface ImportFiles {
  readonly audits: File;
  readonly answers: File;
}

export type SendOutcome = { readonly importId: string } | { readonly problem: Problem };

const KINDS: Record<string, Problem['kind']> = {
  SIGNED_OUT: 'signed_out',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'not_found',
};

/** The address of a file that the server makes for an import: a template, or generated data. */
export function importFileAddress(name: string, { operatorId, editionId }: ImportTarget): string {
  return `/files/${name}?${new URLSearchParams({ operator: operatorId, edition: editionId }).toString()}`;
}

/** Sends both files at once; the server answers with the import whose check it has begun, or with a sentence. */
export async function sendImport(
  target: ImportTarget,
  { audits, answers }: ImportFiles,
  language: Language,
): Promise<SendOutcome> {
  const body = new FormData();
  body.append('audits', audits);
  body.append('answers', answers);
  const response = await fetch(importFileAddress('imports', target), {
    method: 'POST',
    body,
    headers: { 'accept-language': language },
  });
  return readAnswer(response);
}

/** Fetches a generated file to send it back as an operator's own. */
export async function fetchImportFile(name: string, target: ImportTarget): Promise<File> {
  const response = await fetch(importFileAddress(name, target));
  if (!response.ok) throw new Error(`${name} answered ${response.status}`);
  return new File([await response.blob()], name, { type: 'text/csv' });
}

async function readAnswer(response: Response): Promise<SendOutcome> {
  const answer: unknown = await response.json().catch(() => null);
  const text = (name: string): string | undefined => {
    const value: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  const importId = text('importId');
  if (response.ok && importId !== undefined) return { importId };
  const message = text('message');
  const requestId = text('requestId');
  return {
    problem: {
      kind: KINDS[text('code') ?? ''] ?? 'unexpected',
      ...(message === undefined ? {} : { message }),
      ...(requestId === undefined ? {} : { requestId }),
    },
  };
}
