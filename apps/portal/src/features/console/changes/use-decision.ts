import { useMutation } from '@apollo/client/react';
import { useState } from 'react';

import { useTexts } from '../../../i18n/use-texts.js';
import { useAction } from '../../../ui/use-action.js';
import { DECIDE_CHANGE } from './changes-question.js';

/** Decides on a request; a reason that is missing is said at its field, anything else that the server refuses beside the buttons. */
export function useDecision(changeId: string, onDecided: (sentence: string) => Promise<void>) {
  const t = useTexts();
  const [mutate] = useMutation(DECIDE_CHANGE);
  const { outcome, isRunning, run } = useAction();
  const [badReason, setBadReason] = useState<string | null>(null);
  const decide = (isAccepted: boolean, reason: string) =>
    run(async () => {
      if (isRunning) return null;
      setBadReason(null);
      const { data } = await mutate({ variables: { changeId, isAccepted, reason } });
      const result = data?.decideChange;
      if (result?.__typename === 'InvalidInput') {
        setBadReason(result.message);
        return null;
      }
      if (result?.__typename !== 'DetailsChanged')
        return { tone: 'attention', text: result?.message ?? t('errors:unexpected') };
      await onDecided(t(isAccepted ? 'registering:changes.accepted' : 'registering:changes.refused'));
      return null;
    });
  return { outcome, badReason, isRunning, decide };
}
