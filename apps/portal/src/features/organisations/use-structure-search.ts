import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';

import { SEARCH_STRUCTURES, SHORTEST_SEARCH } from './search-structures.js';

const DEBOUNCE_MS = 200;

/** What the list offers for the text being typed; asks the server once the typing pauses, from two characters on. */
export function useStructureSearch(text: string) {
  const wanted = text.trim();
  const [asked] = useDebouncedValue(wanted, DEBOUNCE_MS);
  const isLongEnough = wanted.length >= SHORTEST_SEARCH;
  const { data, previousData, error, loading, refetch } = useQuery(SEARCH_STRUCTURES, {
    variables: { text: asked },
    skip: asked.length < SHORTEST_SEARCH,
    fetchPolicy: 'cache-first',
  });
  return {
    // While the next answer is on its way the last one stays, so that the list does not flicker.
    structures: isLongEnough ? ((data ?? previousData)?.searchStructures ?? []) : [],
    isSearching: isLongEnough && (loading || asked !== wanted),
    hasAnswer: isLongEnough && !loading && asked === wanted && data !== undefined,
    error: isLongEnough ? error : undefined,
    retry: () => void refetch().catch(() => undefined),
  };
}
