import { FirstSchema1800000000000 } from './1800000000000-first-schema.js';

/** Every migration, oldest first. Append-only. */
export const migrations = [FirstSchema1800000000000];
