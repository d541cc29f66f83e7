import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';

import type { QuoteVersionPartsFragment } from '../../../gql/graphql.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ActionOutcome } from '../../../ui/action-outcome.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { Section } from '../../../ui/page.js';
import { VersionChanges } from '../../../ui/quotes/version-changes.js';
import { VersionTotals } from '../../../ui/quotes/version-totals.js';
import { useAction } from '../../../ui/use-action.js';
import { SEND_QUOTE } from './quotes-question.js';
import type { ConsoleQuote } from './quotes-question.js';
import classes from './quotes.module.css';

interface SendDraftProps {
  readonly quote: ConsoleQuote;
  readonly draft: QuoteVersionPartsFragment;
  readonly onSent: (sentence: string) => Promise<unknown>;
}

/** The draft as it was saved, what it changes, and the button that sends it, after a question. */
export function SendDraft({ quote, draft, onSent }: SendDraftProps) {
  const t = useTexts();
  const format = useFormats();
  const [isAsking, setAsking] = useState(false);
  const [send] = useMutation(SEND_QUOTE);
  const { outcome, run } = useAction();
  const { version, changes, netCents, validUntil } = draft;
  const label = t('quotes:console.send', { version });

  const confirm = () =>
    run(async () => {
      const { data } = await send({ variables: { id: quote.id } });
      const result = data?.sendQuote;
      if (result?.__typename !== 'QuoteSaved')
        return { tone: 'attention', text: result?.message ?? t('errors:unexpected') };
      await onSent(t('quotes:console.sent', { version }));
      return null;
    });

  return (
    <Section title={label}>
      {version > 1 ? <VersionChanges changes={changes} since={version - 1} /> : null}
      <VersionTotals version={draft} />
      <Button className={classes.start} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ActionOutcome outcome={outcome} />
      <ConfirmDialog
        isOpen={isAsking}
        title={t('quotes:console.sendTitle', { version, structure: quote.organisationName })}
        confirmLabel={label}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      >
        <p>{t('quotes:console.sendText', { net: format.money(netCents), date: format.date(validUntil) })}</p>
      </ConfirmDialog>
    </Section>
  );
}
