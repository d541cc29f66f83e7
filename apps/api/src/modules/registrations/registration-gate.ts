import type { RequestContext } from '../../platform/context/request-context.js';

/**
 * A form of registration goes through the gate of its edition before it looks whether registrations are taken, side by side with other forms. The close of
 * the list waits for those inside; a form that comes later waits for the close, and then finds it done. No application can miss the list that way.
 */
export async function enterGate(context: RequestContext, editionId: string): Promise<void> {
  const manager = await context.manager();
  await manager.query(`SELECT pg_advisory_xact_lock_shared(${gate})`, [editionId]);
}

/** Shuts the gate until the transaction ends, once everybody is out of it. */
export async function shutGate(context: RequestContext, editionId: string): Promise<void> {
  const manager = await context.manager();
  await manager.query(`SELECT pg_advisory_xact_lock(${gate})`, [editionId]);
}

const gate = `hashtextextended('registration_gate:' || $1, 0)`;
