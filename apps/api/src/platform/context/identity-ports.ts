import type { IncomingHttpHeaders } from 'node:http';
import type { EntityManager } from 'typeorm';
import type { Access } from './access.js';

/** Finds the signed-in person of a request; the identity module answers. */
export interface Sessions {
  personOf(headers: IncomingHttpHeaders): Promise<string | null>;
}

/** Which space a request asks for, from its headers; not yet checked. */
export interface RequestedSpace {
  readonly organisationId: string | null;
  readonly operatorId: string | null;
}

/** Checks the space asked for against memberships; the organisations and editions modules hold them, identity answers. */
export interface Memberships {
  accessOf(manager: EntityManager, userId: string, space: RequestedSpace): Promise<Access>;
}

/** Injection tokens of the two. */
export const SESSIONS = Symbol('SESSIONS');
export const MEMBERSHIPS = Symbol('MEMBERSHIPS');
