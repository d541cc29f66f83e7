import { ScopedProvider } from '../../apollo/scoped-provider.js';
import { useMe } from '../../session/use-me.js';
import { Page } from '../../ui/page.js';
import { ProblemView } from '../../ui/problem-view.js';
import { Skeleton } from '../../ui/skeleton.js';
import { useOperatorLinks } from './operator-links.js';
import { Workspace } from './workspace.js';

/** The operator's console, in the name of the operator the person works for. */
export function OperatorLayout() {
  const { me } = useMe();
  const [operator] = me?.operators ?? [];
  const links = useOperatorLinks();

  if (operator) {
    return (
      <ScopedProvider scope={{ kind: 'operator', operatorId: operator.id }}>
        <Workspace name={operator.name} links={links} />
      </ScopedProvider>
    );
  }
  return (
    <Page>
      {me === undefined ? <Skeleton /> : <ProblemView problem={{ kind: me === null ? 'signed_out' : 'forbidden' }} />}
    </Page>
  );
}
