import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';

import { ActionOutcome } from '../../../ui/action-outcome.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { useAction } from '../../../ui/use-action.js';
import type { Outcome } from '../../../ui/use-action.js';

interface AskedActionProps {
  readonly label: string;
  /** What a screen reader says where the visible words do not tell which row is meant. */
  readonly fullLabel?: string;
  /** The question, and what follows from the answer. */
  readonly question: string;
  readonly consequence: ReactNode;
  readonly isDisabled?: boolean;
  readonly variant?: 'filled' | 'default';
  /** Resolves with what there is to say beside the button; null when the page says it itself. */
  readonly onConfirm: () => Promise<Outcome | null>;
}

/** A button that asks, naming the consequence, before it does. */
export function AskedAction(props: AskedActionProps) {
  const { label, fullLabel, question, consequence, isDisabled = false, variant = 'filled', onConfirm } = props;
  const { outcome, run } = useAction();
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <ActionOutcome outcome={outcome} />
      <Button variant={variant} disabled={isDisabled} aria-label={fullLabel} onClick={() => setAsked(true)}>
        {label}
      </Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={question}
        confirmLabel={label}
        onConfirm={() => run(onConfirm)}
        onClose={() => setAsked(false)}
      >
        {consequence}
      </ConfirmDialog>
    </>
  );
}
