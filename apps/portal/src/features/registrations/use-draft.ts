import { useState } from 'react';

import { cleanDraft, emptyDraft, parseDraft } from './draft.js';
import type { Draft } from './draft.js';

export type DraftChange = Partial<Omit<Draft, 'key'>>;

interface DraftOptions {
  readonly organisationId: string;
  readonly editionId: string;
  /** Sites that can still be registered. */
  readonly siteIds: readonly string[];
  readonly isFreeUsed: boolean;
  /** A site to choose from the start: the one just added. */
  readonly added: string | undefined;
}

/** The draft of this structure for this edition, written to the tab's storage at every change. */
export function useDraft({ organisationId, editionId, siteIds, isFreeUsed, added }: DraftOptions) {
  const place = `registration ${organisationId} ${editionId}`;
  const [draft, setDraft] = useState(() => {
    const kept = parseDraft(read(place));
    // With one site there is nothing to choose from.
    const fresh = { ...emptyDraft(crypto.randomUUID()), siteIds: siteIds.length === 1 ? siteIds : [] };
    const started = cleanDraft(kept ?? fresh, { siteIds, isFreeUsed });
    const isNew = added !== undefined && siteIds.includes(added) && !started.siteIds.includes(added);
    const begun = isNew ? { ...started, siteIds: [...started.siteIds, added] } : started;
    write(place, begun);
    return begun;
  });

  return {
    draft,
    change: (changed: DraftChange) => {
      const isOtherForm = 'siteIds' in changed || 'plans' in changed || 'visits' in changed;
      const next = { ...draft, ...changed, key: isOtherForm ? crypto.randomUUID() : draft.key };
      setDraft(next);
      write(place, next);
    },
    /** Once sent: the page that follows no longer needs it, and a next registration starts afresh. */
    forget: () => remove(place),
  };
}

/** A browser may refuse its storage: the draft then lasts as long as the page. */
function read(place: string): string | null {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}

function write(place: string, draft: Draft): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(draft));
  } catch {
    return;
  }
}

function remove(place: string): void {
  try {
    sessionStorage.removeItem(place);
  } catch {
    return;
  }
}
