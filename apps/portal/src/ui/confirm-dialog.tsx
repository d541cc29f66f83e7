import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import { useTexts } from '../i18n/use-texts.js';
import classes from './confirm-dialog.module.css';

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  /** The question. */
  readonly title: string;
  /** The verb with its object, as on the button that opened the question. */
  readonly confirmLabel: string;
  readonly tone?: 'filled' | 'danger';
  /** Resolves once the server has answered; the dialog closes then, whatever the answer. */
  readonly onConfirm: () => Promise<unknown>;
  readonly onClose: () => void;
  /** What it is about and what follows from it. */
  readonly children: ReactNode;
}

/**
 * Asks before something that cannot simply be undone. The browser's own modal dialog: it keeps the focus, Escape closes
 * it, and the focus returns to the button that opened it.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, title, confirmLabel, tone = 'filled', onConfirm, onClose, children } = props;
  const t = useTexts();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isSending, setSending] = useState(false);

  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === isOpen) return;
    if (isOpen) element.showModal();
    else element.close();
  }, [isOpen]);

  const confirm = async () => {
    if (isSending) return;
    setSending(true);
    await onConfirm().finally(() => setSending(false));
    onClose();
  };

  return (
    <dialog ref={dialog} className={classes.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      <div className={classes.text}>{children}</div>
      <div className={classes.actions}>
        <Button variant={tone} aria-disabled={isSending || undefined} onClick={() => void confirm()}>
          {isSending ? t('common:form.sending') : confirmLabel}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </dialog>
  );
}
