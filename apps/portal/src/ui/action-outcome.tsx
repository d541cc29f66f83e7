import { Notice } from './notice.js';
import { ProblemView } from './problem-view.js';
import type { Outcome } from './use-action.js';

/** Says what came of an action, aloud as well. Nothing before it. */
export function ActionOutcome({ outcome }: { readonly outcome: Outcome | null }) {
  if (outcome === null) return null;
  if ('problem' in outcome) return <ProblemView problem={outcome.problem} />;
  const { tone, title, text } = outcome;
  return (
    <Notice tone={tone} isLive {...(title === undefined ? {} : { title })}>
      <p>{text}</p>
    </Notice>
  );
}
