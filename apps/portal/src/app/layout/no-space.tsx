import { problemOf } from '../../apollo/problem.js';
import type { Problem } from '../../apollo/problem.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useMe } from '../../session/use-me.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { ProblemView } from '../../ui/problem-view.js';
import { Skeleton } from '../../ui/skeleton.js';

/** In the place of a space that cannot open: not known yet, nobody signed in, not theirs, or no answer. */
export function NoSpace() {
  const t = useTexts();
  const { me, error, refetch } = useMe();
  if (me === undefined && error === undefined) {
    return (
      <Page>
        <Skeleton />
      </Page>
    );
  }
  const problem = problemFor(me, error);
  const title =
    problem.kind === 'signed_out' || problem.kind === 'forbidden' ? 'errors:noSpace.title' : 'errors:page.title';
  return (
    <Page>
      <PageHead title={t(title)} />
      <ProblemView problem={problem} onRetry={() => void refetch().catch(() => undefined)} />
    </Page>
  );
}

function problemFor(me: ReturnType<typeof useMe>['me'], error: unknown): Problem {
  if (me === undefined) return problemOf(error);
  return { kind: me === null ? 'signed_out' : 'forbidden' };
}
