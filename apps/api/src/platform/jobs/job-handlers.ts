import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Task } from './jobs.js';

type Handler = (payload: object) => Promise<void>;

/** What runs a task, and what is left to do when the queue stops trying. */
export interface RegisteredHandler {
  readonly handle: Handler;
  readonly afterLastTry: Handler;
  readonly length: JobLength;
}

/** A long job computes for seconds on end: in the process of the short ones it would keep them all waiting. */
export type JobLength = 'short' | 'long';

/** Which code runs which task. Modules register their handlers when they start; the worker runs them. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<string, RegisteredHandler>();

  /**
   * @param afterLastTry called once the last try has failed
   * @throws when a task has two handlers
   */
  register<Payload extends object>(
    task: Task<Payload>,
    handle: (payload: Payload) => Promise<void>,
    afterLastTry: (payload: Payload) => Promise<void> = async () => undefined,
    length: JobLength = 'short',
  ): void {
    if (this.handlers.has(task.name)) throw new Error(`The task ${task.name} has two handlers.`);
    this.handlers.set(task.name, {
      handle: (payload) => handle(payload as Payload),
      afterLastTry: (payload) => afterLastTry(payload as Payload),
      length,
    });
  }

  /** Every task with its handler, or those of one length. */
  all(length?: JobLength): ReadonlyMap<string, Handler> {
    const wanted = [...this.handlers].filter(([, handler]) => length === undefined || handler.length === length);
    return new Map(wanted.map(([name, { handle }]) => [name, handle]));
  }

  /** The queue tries no more: lets the task say so where people wait for it. */
  async afterLastTry(task: string, payload: object): Promise<void> {
    await this.handlers.get(task)?.afterLastTry(payload);
  }
}

/** A provider that runs one task: extend it, and the worker finds it. */
@Injectable()
export abstract class JobHandler<Payload extends object> implements OnModuleInit {
  protected abstract readonly task: Task<Payload>;
  protected readonly length: JobLength = 'short';

  constructor(private readonly registry: JobHandlers) {}

  onModuleInit(): void {
    this.registry.register(
      this.task,
      (payload) => this.handle(payload),
      (payload) => this.afterLastTry(payload),
      this.length,
    );
  }

  abstract handle(payload: Payload): Promise<void>;

  /** The last try has failed. What somebody waits for must not look as if it were under way for ever: override it where there is such a thing. */
  async afterLastTry(_payload: Payload): Promise<void> {}
}
