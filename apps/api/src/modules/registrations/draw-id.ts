import { randomBytes } from 'node:crypto';

/** A number for an application in the public lists of the draw: 32 hex digits at random, which tell nothing of whose it is. */
export function drawId(): string {
  return randomBytes(16).toString('hex');
}
