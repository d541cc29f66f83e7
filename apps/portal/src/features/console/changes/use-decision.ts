import { useMutation } from '@apollo/client/react';

import { useTexts } from '../../../i18n/use-texts.js';
import { useAction } from '../../../ui/use-action.js';
import { DECIDE_CHANGE } from './changes-question.js';

/** Decides on a request; what the server refuses is said beside its buttons. */
export function useDecision(changeId: string, onDecided: (sentence: string) => Promise<void>) {
  const t = useTexts();
  const [mutate] = useMutation(DECIDE_CHANGE);
  const { outcome, isRunning, run } = useAction();
  const decide = (isAccepted: boolean, reason: string) =>
    run(async () => {
      if (isRunning) return null;
      const { data } = await mutate({ variables: { changeId, isAccepted, reason } });
      const result = data?.decideChange;
      if (result?.__typename !== 'DetailsChanged')
        return { tone: 'attention', text: result?.message ?? t('errors:unexpected') };
      await onDecided(t(isAccepted ? 'registering:changes.accepted' : 'registering:changes.refused'));
      return null;
    });
  return { outcome, isRunning, decide };
}
