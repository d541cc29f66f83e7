import { Global, Module } from '@nestjs/common';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { Contexts } from '../../platform/context/contexts.js';
import { MEMBERSHIPS, SESSIONS } from '../../platform/context/identity-ports.js';
import { createAuthentication } from './authentication.js';
import { AUTHENTICATION, BetterAuthSessions } from './better-auth-sessions.js';
import { IdentityResolver } from './identity.resolver.js';
import { IdentityService } from './identity.service.js';
import { MembershipsInDatabase } from './memberships-in-database.js';

@Global()
@Module({
  providers: [
    { provide: AUTHENTICATION, inject: [CONFIG], useFactory: (config: Config) => createAuthentication(config) },
    { provide: SESSIONS, useClass: BetterAuthSessions },
    { provide: MEMBERSHIPS, useClass: MembershipsInDatabase },
    Contexts,
    IdentityService,
    IdentityResolver,
  ],
  exports: [AUTHENTICATION, Contexts, IdentityService],
})
export class IdentityModule {}
