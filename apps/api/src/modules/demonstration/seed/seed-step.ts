import type { RequestContext } from '../../../platform/context/request-context.js';

/** `waiting`: an ordinary job of the product has to end before the step can go on. */
export type StepOutcome = 'done' | 'waiting';

/**
 * A step of the seed. It runs in a transaction of its own and first looks whether its work is there already: killed anywhere and run again, the whole
 * seed does everything once.
 */
export interface SeedStep {
  readonly name: string;
  run(context: RequestContext): Promise<StepOutcome>;
}

/** What only writes rows is done when it returns. */
export function writing(name: string, write: (context: RequestContext) => Promise<void>): SeedStep {
  return {
    name,
    run: async (context) => {
      await write(context);
      return 'done';
    },
  };
}
