export { DraftsModule } from './drafts.module.js';
export { DraftsService } from './drafts.service.js';
export { Invitation } from './invitations/invitation.entity.js';
export { RegistrationDraft } from './registration-draft.entity.js';
