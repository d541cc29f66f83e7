export { DraftsModule } from './drafts.module.js';
export { Invitation } from './invitations/invitation.entity.js';
export { RegistrationDraft } from './registration-draft.entity.js';
