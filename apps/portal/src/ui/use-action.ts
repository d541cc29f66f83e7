import { useState } from 'react';

import { problemOf } from '../apollo/problem.js';
import type { Problem } from '../apollo/problem.js';

/** What came of something the person asked for: done, refused for a reason they can mend, or failed. */
export type Outcome =
  | { readonly tone: 'success' | 'attention'; readonly title?: string; readonly text: string }
  | { readonly problem: Problem };

/** Runs what a button asks for and keeps what came of it, for the page to say beside the button. */
export function useAction() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [isRunning, setRunning] = useState(false);

  const run = async (work: () => Promise<Outcome | null>): Promise<void> => {
    setOutcome(null);
    setRunning(true);
    try {
      setOutcome(await work());
    } catch (error) {
      setOutcome({ problem: problemOf(error) });
    } finally {
      setRunning(false);
    }
  };

  return { outcome, isRunning, run };
}
