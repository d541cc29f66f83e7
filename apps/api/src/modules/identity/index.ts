export { type Authentication } from './authentication.js';
export { mountAuthentication } from './authentication-routes.js';
export { AUTHENTICATION } from './better-auth-sessions.js';
export { IdentityModule } from './identity.module.js';
export { IdentityService, registeringRoles } from './identity.service.js';
export { Membership } from './membership.entity.js';
export { OperatorMember } from './operator-member.entity.js';
