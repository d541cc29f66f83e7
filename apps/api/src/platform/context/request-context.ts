import type { EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import { Forbidden } from '../errors/surprises.js';
import type { Access } from './access.js';

export type RequestLanguage = 'fr' | 'en';

/** What a transaction gives a context: the rows of one tenant (or operator), inside one transaction. */
export interface UnitOfWork {
  /** Opens the transaction at first use and returns its manager. */
  manager(): Promise<EntityManager>;
  /** Who is acting, checked against memberships in the same transaction. */
  access(): Promise<Access>;
  /** The transaction will be rolled back when the request ends; the answer is still sent. */
  markForRollback(): void;
  /** Commits what was written so far and gives the connection back. The next use opens another transaction. */
  commitSoFar(): Promise<void>;
  /** Makes the id of an organisation that does not exist yet and moves the transaction into its space, as its owner. */
  foundOrganisation(operatorId: string): Promise<{ readonly id: string; readonly operatorId: string }>;
}

/**
 * Who asks, for which tenant, in which language, in which transaction. First parameter of whatever touches data, and the one way to a repository.
 */
export class RequestContext {
  constructor(
    readonly requestId: string,
    readonly language: RequestLanguage,
    readonly now: Date,
    private readonly work: UnitOfWork,
  ) {}

  /** Who is acting and what for. */
  access(): Promise<Access> {
    return this.work.access();
  }

  /** The manager of the request's transaction, under row-level security. */
  manager(): Promise<EntityManager> {
    return this.work.manager();
  }

  /** A repository inside the request's transaction. */
  async repository<Row extends ObjectLiteral>(entity: EntityTarget<Row>): Promise<Repository<Row>> {
    return (await this.work.manager()).getRepository(entity);
  }

  /** Expected errors undo what was written before them. */
  markForRollback(): void {
    this.work.markForRollback();
  }

  /**
   * Commits what was written so far and gives the connection back; the next use opens another transaction. For a mutation that must be remembered
   * before it calls somebody else's server: waiting there with a connection in hand, while a second one is needed, would lock the pool up under load.
   */
  commitSoFar(): Promise<void> {
    return this.work.commitSoFar();
  }

  /** The signed-in person. @throws Forbidden for visitors */
  async userId(): Promise<string> {
    const { userId } = await this.access();
    if (userId === null) throw new Forbidden('signed_out');
    return userId;
  }

  /** The organisation of the request and its operator. @throws Forbidden outside an organisation's space */
  async organisation(): Promise<{ id: string; operatorId: string }> {
    const { organisation } = await this.access();
    if (organisation === null) throw new Forbidden('no_organisation');
    return organisation;
  }

  /**
   * Enters the space of an organisation about to be created, so that row-level security lets its first rows be written. The id is made here and
   * returned, never taken: nobody can enter an organisation that exists by this door. The rest of the request acts in the new space, as its owner.
   * @param operatorId the operator whose client the organisation becomes
   * @throws Forbidden for visitors
   */
  async foundOrganisation(operatorId: string): Promise<{ readonly id: string; readonly operatorId: string }> {
    await this.userId();
    return this.work.foundOrganisation(operatorId);
  }

  /** The operator of the request. @throws Forbidden outside the operator's console */
  async operatorId(): Promise<string> {
    const { operator } = await this.access();
    if (operator === null) throw new Forbidden('no_operator');
    return operator.id;
  }
}
