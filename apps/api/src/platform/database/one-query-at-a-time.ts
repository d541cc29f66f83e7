import type { QueryRunner } from 'typeorm';

/**
 * Makes a runner send one query after the other. Fields of one GraphQL answer resolve side by side on the one connection of their transaction, and the
 * driver will soon refuse a query while another is under way.
 */
export function oneQueryAtATime(runner: QueryRunner): QueryRunner {
  const send = runner.query.bind(runner) as (...parameters: unknown[]) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  const queued = (...parameters: unknown[]): Promise<unknown> => {
    const next = last.then(() => send(...parameters));
    // A query that fails is its caller's concern; the next one goes on.
    last = next.catch(() => undefined);
    return next;
  };
  return Object.assign(runner, { query: queued });
}
