import { Button } from '@mantine/core';

import { useTexts } from '../i18n/use-texts.js';

interface ShowMoreProps {
  /** As much of the list as was read. */
  readonly page: {
    readonly nodes: readonly unknown[];
    readonly totalCount: number;
    readonly endCursor?: string | null | undefined;
  };
  /** What `useQuery` of Apollo offers; the cache puts the next page below. */
  readonly fetchMore: (options: { readonly variables: { readonly after: string } }) => Promise<unknown>;
}

/** Asks for the next page of a list, and is gone with the last. */
export function ShowMore({ page: { nodes, totalCount, endCursor }, fetchMore }: ShowMoreProps) {
  const t = useTexts();
  if (!endCursor || nodes.length >= totalCount) return null;
  return (
    <div>
      <Button
        variant="default"
        onClick={() => void fetchMore({ variables: { after: endCursor } }).catch(() => undefined)}
      >
        {t('common:action.showMore')}
      </Button>
    </div>
  );
}
