import { useParams } from '@tanstack/react-router';

import { ScopedProvider } from '../../apollo/scoped-provider.js';
import { BouncedMark } from '../../features/notifications/bounced-mark.js';
import { useMe } from '../../session/use-me.js';
import { NoSpace } from './no-space.js';
import { useStructureLinks } from './structure-links.js';
import { Workspace } from './workspace.js';

/** A structure's space. Nothing is asked of the server in its name before we know that the person belongs to it. */
export function StructureLayout() {
  const { organisationId } = useParams({ from: '/$language/s/$organisationId' });
  const { me } = useMe();
  const organisation = me?.organisations.find(({ id }) => id === organisationId);
  const links = useStructureLinks(organisationId);

  if (organisation) {
    return (
      <ScopedProvider scope={{ kind: 'organisation', organisationId }}>
        <Workspace name={organisation.name} links={links} mark={<BouncedMark organisationId={organisationId} />} />
      </ScopedProvider>
    );
  }
  return <NoSpace />;
}
