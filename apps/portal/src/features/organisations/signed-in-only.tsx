import type { ReactNode } from 'react';

import { problemOf } from '../../apollo/problem.js';
import { useMe } from '../../session/use-me.js';
import type { Me } from '../../session/use-me.js';
import { ProblemView } from '../../ui/problem-view.js';
import { Skeleton } from '../../ui/skeleton.js';

/** Asks a visitor to sign in, and brings them back to this page. */
export function SignedInOnly({ children }: { readonly children: (me: Me) => ReactNode }) {
  const { me, error, refetch } = useMe();
  if (me) return <>{children(me)}</>;
  if (me === null) return <ProblemView problem={{ kind: 'signed_out' }} />;
  if (error) return <ProblemView problem={problemOf(error)} onRetry={() => void refetch().catch(() => undefined)} />;
  return <Skeleton />;
}
