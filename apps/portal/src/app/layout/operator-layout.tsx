import { ScopedProvider } from '../../apollo/scoped-provider.js';
import { useMe } from '../../session/use-me.js';
import { NoSpace } from './no-space.js';
import { useOperatorLinks } from './operator-links.js';
import { RehearsalMark } from './rehearsal-mark.js';
import { Workspace } from './workspace.js';

/** The operator's console, in the name of the operator the person works for. */
export function OperatorLayout() {
  const { me } = useMe();
  const [operator] = me?.operators ?? [];
  const links = useOperatorLinks();

  if (operator) {
    return (
      <ScopedProvider scope={{ kind: 'operator', operatorId: operator.id }}>
        <Workspace name={operator.name} links={links} mark={<RehearsalMark />} />
      </ScopedProvider>
    );
  }
  return <NoSpace />;
}
