import type { IncomingHttpHeaders } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Transactions } from '../database/transactions.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { visitor } from './access.js';
import { MEMBERSHIPS, type Memberships, type RequestedSpace, type Sessions, SESSIONS } from './identity-ports.js';
import { RequestContext, type RequestLanguage } from './request-context.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Makes the context of an HTTP request: who, for which space, in which language. */
@Injectable()
export class Contexts {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(SESSIONS) private readonly sessions: Sessions,
    @Inject(MEMBERSHIPS) private readonly memberships: Memberships,
  ) {}

  /** The caller must end `unit` once, whatever happens. */
  async forRequest(
    requestId: string,
    headers: IncomingHttpHeaders,
    spaceOverride?: RequestedSpace,
  ): Promise<GraphqlContext> {
    const userId = await this.sessions.personOf(headers);
    const space = spaceOverride ?? requestedSpace(headers);
    const unit = this.transactions.open(userId, async (manager) =>
      userId === null ? visitor : await this.memberships.accessOf(manager, userId, space),
    );
    return { unit, request: new RequestContext(requestId, requestLanguage(headers), this.clock.now(), unit) };
  }

  /** Runs work for a plain HTTP request (files, downloads) and ends its transaction. */
  async within<Result>(
    requestId: string,
    headers: IncomingHttpHeaders,
    space: RequestedSpace,
    work: (context: RequestContext) => Promise<Result>,
  ): Promise<Result> {
    const { request, unit } = await this.forRequest(requestId, headers, space);
    try {
      const result = await work(request);
      await unit.end('succeeded');
      return result;
    } catch (error) {
      await unit.end('failed');
      throw error;
    }
  }
}

/** The space named by the headers; a malformed id is no space. */
export function requestedSpace(headers: IncomingHttpHeaders): RequestedSpace {
  return { organisationId: idIn(headers['x-organisation-id']), operatorId: idIn(headers['x-operator-id']) };
}

/** French unless the request says otherwise. */
export function requestLanguage(headers: IncomingHttpHeaders): RequestLanguage {
  return /^\s*en\b/i.test(headers['accept-language'] ?? '') ? 'en' : 'fr';
}

function idIn(header: string | string[] | undefined): string | null {
  return typeof header === 'string' && uuid.test(header) ? header : null;
}
