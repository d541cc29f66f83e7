import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useState, useSyncExternalStore } from 'react';

import { problemOf } from '../../../apollo/problem.js';
import { DRAFT, SAVE_DRAFT } from './draft.js';
import type { Draft } from './draft.js';
import { DraftSaver } from './draft-saver.js';
import type { FieldChange, SaveAnswer, SaverSnapshot } from './draft-saver.js';

const DELAY_MS = 600;
const RETRY_MS = 5_000;

/** A draft as the pages of the registration use it: the server's answers with what is typed over them. */
export interface DraftInHand extends SaverSnapshot {
  readonly draft: Draft;
  readonly valueOf: (name: string) => string | null;
  readonly set: (name: string, value: string | null) => void;
  /** Saves what is left. @returns the draft as it then is on the server; null when it could not be saved */
  readonly flush: () => Promise<Draft | null>;
  readonly retry: () => void;
  /** Of two answers to a field, keeps the other person's. */
  readonly giveIn: (name: string) => void;
  readonly refetch: () => Promise<unknown>;
}

/** Reads the draft of an edition, and saves it field by field. Undefined until it is known. */
export function useDraft(editionId: string) {
  const query = useQuery(DRAFT, {
    variables: { editionId },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const client = useApolloClient();
  const [saver] = useState(() => saverOf(client, editionId));
  const snapshot = useSyncExternalStore(saver.subscribe, saver.read);
  const { refetch } = query;
  useSavingAsTheTabComesAndGoes(saver, refetch);

  const draft = query.data?.registrationDraft;
  if (draft === undefined) return { query, inHand: undefined };
  const inHand: DraftInHand = {
    ...snapshot,
    draft,
    valueOf: (name) =>
      snapshot.pending.has(name)
        ? (snapshot.pending.get(name) ?? null)
        : (draft.fields.find((field) => field.name === name)?.value ?? null),
    set: (name, value) => saver.set(name, value),
    flush: async () => ((await saver.flush()) ? (knownDraft(client, editionId) ?? null) : null),
    retry: () => saver.retry(),
    giveIn: (name) => saver.giveIn(name),
    refetch,
  };
  return { query, inHand };
}

/** A tab that is left saves at once; one that is come back to tries again, and asks what colleagues wrote meanwhile. */
function useSavingAsTheTabComesAndGoes(saver: DraftSaver, refetch: () => Promise<unknown>): void {
  useEffect(() => {
    const leave = () => void saver.flush();
    const comeBack = () => {
      if (saver.read().pending.size > 0) saver.retry();
      // Where the answer does not come, the page keeps what it has.
      else void refetch().catch(() => undefined);
    };
    const change = () => (document.visibilityState === 'hidden' ? leave() : comeBack());
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', change);
    window.addEventListener('focus', comeBack);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', change);
      window.removeEventListener('focus', comeBack);
    };
  }, [saver, refetch]);
}

/** The draft as the page knows it: every answer of the server ends up in the cache of the space. */
function knownDraft(client: ApolloClient, editionId: string): Draft | undefined {
  return client.readQuery({ query: DRAFT, variables: { editionId } })?.registrationDraft;
}

/** Saves in the name of this tab, which never conflicts with itself. */
function saverOf(client: ApolloClient, editionId: string): DraftSaver {
  const device = crypto.randomUUID();
  const save = async (changes: readonly FieldChange[]): Promise<SaveAnswer> => {
    const input = { editionId, draftId: knownDraft(client, editionId)?.id ?? null, device, changes: [...changes] };
    // Sent to its end even if the tab is closed meanwhile.
    const context = { fetchOptions: { keepalive: true } };
    const { data } = await client.mutate({ mutation: SAVE_DRAFT, variables: { input }, context });
    const result = data?.saveDraft;
    if (result?.__typename === 'DraftSent') return { kind: 'sent', ...result };
    if (result?.__typename === 'RegistrationClosed') return { kind: 'closed', message: result.message };
    if (result?.__typename !== 'DraftSaved') throw new Error('The draft was not answered.');
    return { kind: 'saved', conflicts: result.conflicts };
  };
  return new DraftSaver({
    save,
    versionOf: (name) => knownDraft(client, editionId)?.fields.find((field) => field.name === name)?.version ?? 0,
    isSignedOut: (error) => problemOf(error).kind === 'signed_out',
    delayMs: DELAY_MS,
    retryMs: RETRY_MS,
  });
}
