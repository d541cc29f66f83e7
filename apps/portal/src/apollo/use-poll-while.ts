import { useEffect } from 'react';

const EVERY_MS = 1000;

/** What `useQuery` of Apollo offers to ask again and again. */
interface Pollable {
  readonly startPolling: (interval: number) => void;
  readonly stopPolling: () => void;
}

/** Asks a question again every second while the server works on its answer, and no longer. */
export function usePollWhile({ startPolling, stopPolling }: Pollable, isWorking: boolean): void {
  useEffect(() => {
    if (!isWorking) return undefined;
    startPolling(EVERY_MS);
    return stopPolling;
  }, [isWorking, startPolling, stopPolling]);
}
