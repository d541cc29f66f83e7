import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../clock/clock.js';
import { type Access, visitor } from '../context/access.js';
import { RequestContext, type RequestLanguage, type UnitOfWork } from '../context/request-context.js';
import { oneQueryAtATime } from './one-query-at-a-time.js';
import { leavingSpace, settingsFor } from './settings.js';

/** Finds out what a person is in the space they ask for. Runs inside the transaction, with `app.user_id` set. */
export type AccessResolver = (manager: EntityManager) => Promise<Access>;

/** A unit of work that its opener must end exactly once. */
export interface OpenUnit extends UnitOfWork {
  /** Commits, or rolls back when failed or marked; does nothing when no transaction was opened. */
  end(outcome: 'succeeded' | 'failed'): Promise<void>;
}

/** The one wrapper that opens tenant transactions. */
@Injectable()
export class Transactions {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * Runs work in a transaction of its own, for somebody whose access is already known: jobs, webhooks, and the few mutations that must commit
   * before they go on.
   */
  async run<Result>(
    access: Access,
    work: (context: RequestContext) => Promise<Result>,
    language: RequestLanguage = 'fr',
  ): Promise<Result> {
    const unit = this.open(access.userId, async () => access);
    const context = new RequestContext(uuidv7(), language, this.clock.now(), unit);
    try {
      const result = await work(context);
      await unit.end('succeeded');
      return result;
    } catch (error) {
      await unit.end('failed');
      throw error;
    }
  }

  /** A unit whose transaction opens at its first use: a request that touches no row costs none. */
  open(userId: string | null, resolveAccess: AccessResolver): OpenUnit {
    return new LazyUnit(this.dataSource, userId, resolveAccess);
  }
}

/** A begun transaction; its access changes when an organisation is founded. */
interface BegunTransaction {
  readonly runner: QueryRunner;
  access: Access;
}

class LazyUnit implements OpenUnit {
  private opening: Promise<BegunTransaction> | null = null;
  private hasEnded = false;
  private mustRollBack = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly userId: string | null,
    private readonly resolveAccess: AccessResolver,
  ) {}

  async manager(): Promise<EntityManager> {
    return (await this.opened()).runner.manager;
  }

  async access(): Promise<Access> {
    return (await this.opened()).access;
  }

  markForRollback(): void {
    this.mustRollBack = true;
  }

  async foundOrganisation(operatorId: string): Promise<{ readonly id: string; readonly operatorId: string }> {
    const opened = await this.opened();
    const organisation = { id: uuidv7(), operatorId, role: 'owner' as const };
    const access = { ...opened.access, organisation, operator: null };
    // The space the request came from is left first: rights of two spaces never add up.
    await opened.runner.query(leavingSpace);
    await opened.runner.query(settingsFor(access));
    opened.access = access;
    return { id: organisation.id, operatorId };
  }

  async commitSoFar(): Promise<void> {
    if (this.hasEnded || this.mustRollBack) return;
    await this.close('succeeded');
    this.opening = null;
  }

  async end(outcome: 'succeeded' | 'failed'): Promise<void> {
    if (this.hasEnded) return;
    this.hasEnded = true;
    await this.close(outcome);
  }

  private async close(outcome: 'succeeded' | 'failed'): Promise<void> {
    // A transaction that failed to open released its connection itself.
    const opened = await this.opening?.catch(() => null);
    if (opened === null || opened === undefined) return;
    try {
      if (outcome === 'succeeded' && !this.mustRollBack) await opened.runner.commitTransaction();
      else await opened.runner.rollbackTransaction();
    } finally {
      await opened.runner.release();
    }
  }

  private opened(): Promise<BegunTransaction> {
    if (this.hasEnded) throw new Error('This unit of work has ended: its rows can no longer be reached.');
    this.opening ??= this.begin();
    return this.opening;
  }

  private async begin(): Promise<BegunTransaction> {
    const runner = oneQueryAtATime(this.dataSource.createQueryRunner());
    try {
      await runner.startTransaction();
      const person = settingsFor({ ...visitor, userId: this.userId });
      if (person !== '') await runner.query(person);
      const access = await this.resolveAccess(runner.manager);
      const space = settingsFor(access);
      if (space !== person) await runner.query(space);
      return { runner, access };
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      await runner.release();
      throw error;
    }
  }
}
