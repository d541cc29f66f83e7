import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../clock/clock.js';
import type { RequestContext } from '../context/request-context.js';
import { runPrepared } from '../database/prepared.js';

/** A task: its name and the shape of its payload. Payloads carry ids, never data: the job reads the present truth. */
export interface Task<Payload extends object> {
  readonly name: string;
  /** Never set; it ties the payload's type to the task. */
  readonly payload?: Payload;
}

/** Declares a task, once, beside the service that enqueues it. */
export function defineTask<Payload extends object>(name: string): Task<Payload> {
  return { name };
}

const enqueue = { name: 'enqueue', text: 'SELECT queue.enqueue($1, $2, $3, $4, $5, $6)' };
const enqueueEach = { name: 'enqueue_each', text: 'SELECT queue.enqueue($1, $2::json[], $3)' };

/** Puts jobs in the queue inside the caller's transaction: rolled back, they never ran; committed, they run at once. */
@Injectable()
export class Jobs {
  constructor(private readonly clock: Clock) {}

  /**
   * @param key two jobs of one key that have not started are one job
   * @param runAt not before this instant
   * @param movesWith `latest`: of two jobs that are one the later says when it runs; otherwise the first does
   * @param queue jobs of one queue run one after the other, never side by side
   */
  async enqueue<Payload extends object>(
    context: RequestContext,
    task: Task<Payload>,
    payload: Payload,
    options: {
      readonly key?: string;
      readonly runAt?: Date;
      readonly movesWith?: 'latest';
      readonly queue?: string;
    } = {},
  ): Promise<void> {
    const manager = await context.manager();
    await runPrepared(manager, enqueue, [
      task.name,
      JSON.stringify(payload),
      options.key ?? null,
      options.runAt === undefined ? null : this.clock.onTheMachine(options.runAt),
      options.queue ?? null,
      options.movesWith === 'latest' ? 'replace' : 'preserve_run_at',
    ]);
  }

  /**
   * Puts many jobs of one task in the queue at once, without keys, so that their number costs no more than each of them. What they do must bear being
   * asked for twice.
   * @param runAt none of them before this instant
   */
  async enqueueEach<Payload extends object>(
    context: RequestContext,
    task: Task<Payload>,
    payloads: readonly Payload[],
    { runAt }: { readonly runAt?: Date } = {},
  ): Promise<void> {
    if (payloads.length === 0) return;
    const manager = await context.manager();
    await runPrepared(manager, enqueueEach, [
      task.name,
      payloads.map((payload) => JSON.stringify(payload)),
      runAt === undefined ? null : this.clock.onTheMachine(runAt),
    ]);
  }

  /** Registers a long job whose progress people watch, and returns the id under which they do. */
  async trackProgress(context: RequestContext, kind: string): Promise<string> {
    const { organisation, operator } = await context.access();
    const id = uuidv7();
    const manager = await context.manager();
    await manager.query(
      `INSERT INTO job_progress (id, operator_id, organisation_id, kind, state, created_at) VALUES ($1, $2, $3, $4, 'queued', $5)`,
      [id, operator?.id ?? organisation?.operatorId ?? null, organisation?.id ?? null, kind, context.now],
    );
    return id;
  }
}
