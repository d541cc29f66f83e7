import type { ReactNode } from 'react';

import { problemOf } from '../apollo/problem.js';
import { ProblemView } from './problem-view.js';
import { Skeleton } from './skeleton.js';

interface LoadedProps<Data> {
  /** What `useQuery` of Apollo answered. */
  readonly query: {
    readonly data?: Data | undefined;
    readonly error?: unknown;
    readonly loading: boolean;
    readonly refetch: () => Promise<unknown>;
  };
  readonly skeletonLines?: number;
  readonly children: (data: Data) => ReactNode;
}

/** The one way a page waits for a query: skeleton, then content, or what went wrong with a way to try again. */
export function Loaded<Data>({ query, skeletonLines, children }: LoadedProps<Data>) {
  if (query.data !== undefined && query.data !== null) return <>{children(query.data)}</>;
  if (query.error !== undefined && !query.loading) {
    // A failed retry shows the problem again through the query's own state.
    return <ProblemView problem={problemOf(query.error)} onRetry={() => void query.refetch().catch(() => undefined)} />;
  }
  return <Skeleton {...(skeletonLines === undefined ? {} : { lines: skeletonLines })} />;
}
