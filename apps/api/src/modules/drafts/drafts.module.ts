import { Module } from '@nestjs/common';
import { DetailsModule } from '../details/index.js';
import { OrdersModule } from '../orders/index.js';
import { OrganisationsModule } from '../organisations/index.js';
import { RegistrationsModule } from '../registrations/index.js';
import { SitesModule } from '../sites/index.js';
import { AcceptInvitation } from './invitations/accept-invitation.js';
import { DraftContents } from './draft-content.js';
import { DraftTypes } from './draft-types.js';
import { DraftsResolver } from './drafts.resolver.js';
import { DraftsService } from './drafts.service.js';
import { InvitationMail } from './invitations/invitation-mail.js';
import { InvitationsResolver } from './invitations/invitations.resolver.js';
import { InvitationsService } from './invitations/invitations.service.js';
import { SendDraft } from './send-draft.js';
import { SentDrafts } from './sent-drafts.js';

@Module({
  imports: [DetailsModule, OrdersModule, OrganisationsModule, RegistrationsModule, SitesModule],
  providers: [
    AcceptInvitation,
    DraftContents,
    DraftTypes,
    DraftsResolver,
    DraftsService,
    InvitationMail,
    InvitationsResolver,
    InvitationsService,
    SendDraft,
    SentDrafts,
  ],
  exports: [DraftsService],
})
export class DraftsModule {}
