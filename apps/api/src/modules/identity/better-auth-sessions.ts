import type { IncomingHttpHeaders } from 'node:http';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Sessions } from '../../platform/context/identity-ports.js';
import type { Authentication } from './authentication.js';

/** Injection token of better-auth. */
export const AUTHENTICATION = Symbol('AUTHENTICATION');

/** Reads the session cookie of a request. */
@Injectable()
export class BetterAuthSessions implements Sessions, OnApplicationShutdown {
  constructor(@Inject(AUTHENTICATION) private readonly authentication: Authentication) {}

  async personOf(headers: IncomingHttpHeaders): Promise<string | null> {
    const { cookie } = headers;
    if (cookie === undefined) return null;
    const session = await this.authentication.auth.api.getSession({ headers: new Headers({ cookie }) });
    return session?.user.id ?? null;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.authentication.pool.end();
  }
}
