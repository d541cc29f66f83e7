import { useCallback, useState } from 'react';

import type { SelectedRow } from './record-rows.js';
import type { AskVerifier } from './use-verifier.js';
import type { Verdict } from './verify-file.js';

/** Where verifying stands. `name` is that of a file of the visitor's own; null for the published one. */
export type Verification =
  | { readonly state: 'idle' }
  | { readonly state: 'working' }
  | { readonly state: 'failed' }
  | {
      readonly state: 'done';
      readonly name: string | null;
      readonly verdict: Verdict;
      readonly selected: readonly SelectedRow[];
    };

/** Verifies the published file, or one that the visitor has, by the worker. */
export function useVerification(ask: AskVerifier, address: string) {
  const [verification, setVerification] = useState<Verification>({ state: 'idle' });

  const verify = useCallback(
    async (name: string | null, read: () => Promise<ArrayBuffer>) => {
      setVerification({ state: 'working' });
      try {
        const { verdict, selected } = await ask({ kind: 'verify', bytes: await read() });
        setVerification({ state: 'done', name, verdict, selected });
      } catch {
        setVerification({ state: 'failed' });
      }
    },
    [ask],
  );

  const verifyPublished = useCallback(() => verify(null, () => published(address)), [verify, address]);
  const verifyOwn = useCallback((file: File) => verify(file.name, () => file.arrayBuffer()), [verify]);
  return { verification, verifyPublished, verifyOwn };
}

async function published(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The record answered ${response.status}`);
  return response.arrayBuffer();
}
