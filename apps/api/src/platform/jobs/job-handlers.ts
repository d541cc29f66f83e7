import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Task } from './jobs.js';

type Handler = (payload: object) => Promise<void>;

/** Which code runs which task. Modules register their handlers when they start; the worker runs them. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<string, Handler>();

  /** @throws when a task has two handlers */
  register<Payload extends object>(task: Task<Payload>, handler: (payload: Payload) => Promise<void>): void {
    if (this.handlers.has(task.name)) throw new Error(`The task ${task.name} has two handlers.`);
    this.handlers.set(task.name, (payload) => handler(payload as Payload));
  }

  /** Every task with its handler. */
  all(): ReadonlyMap<string, Handler> {
    return this.handlers;
  }
}

/** A provider that runs one task: extend it, and the worker finds it. */
@Injectable()
export abstract class JobHandler<Payload extends object> implements OnModuleInit {
  protected abstract readonly task: Task<Payload>;

  constructor(private readonly registry: JobHandlers) {}

  onModuleInit(): void {
    this.registry.register(this.task, (payload) => this.handle(payload));
  }

  abstract handle(payload: Payload): Promise<void>;
}
