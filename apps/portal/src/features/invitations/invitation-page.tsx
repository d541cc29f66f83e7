import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import { useTexts } from '../../i18n/use-texts.js';
import { Loaded } from '../../ui/loaded.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { AcceptForm } from './accept-form.js';
import { INVITATION } from './invitation.js';

/** Where the link of an invitation leads: who asks, for what, and the one button that accepts. Opening it accepts nothing. */
export function InvitationPage() {
  const t = useTexts();
  const { token } = useParams({ from: '/$language/invitation/$token' });
  const query = useQuery(INVITATION, { variables: { token }, fetchPolicy: 'network-only' });
  return (
    <Page>
      <Loaded query={query}>
        {({ invitation }) => {
          if (!invitation) {
            return (
              <PageHead title={t('registering:invitation.unknownTitle')} lead={t('registering:invitation.unknown')} />
            );
          }
          if (invitation.isExpired && !invitation.isAccepted) {
            return (
              <PageHead
                title={t('registering:invitation.expiredTitle')}
                lead={t('registering:invitation.expired', { person: invitation.inviterName })}
              />
            );
          }
          return <AcceptForm invitation={invitation} token={token} />;
        }}
      </Loaded>
    </Page>
  );
}
