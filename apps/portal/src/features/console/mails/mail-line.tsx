import { useId, useState } from 'react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { StatusTag } from '../../../ui/status-tag.js';
import type { StatusTone } from '../../../ui/status-tag.js';
import classes from './mails.module.css';
import type { Mail } from './mails-question.js';

const STATES = ['queued', 'sent', 'failed', 'bounced'] as const;
const TONES: Record<(typeof STATES)[number], StatusTone> = {
  queued: 'active',
  sent: 'done',
  failed: 'waiting',
  bounced: 'refused',
};

/** One mail: to whom, about what, whether it left; its text below when asked for. */
export function MailLine({ mail }: { readonly mail: Mail }) {
  const t = useTexts();
  const format = useFormats();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { recipient, subject, text, language, state, createdAt, sentAt, error } = mail;
  const known = STATES.find((one) => one === state);

  return (
    <li>
      <button
        type="button"
        className={classes.line}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={classes.subject} lang={language}>
          {subject}
        </span>
        <span className={classes.recipient}>{recipient}</span>
        <span className={classes.date}>
          {format.date(createdAt)}, {format.time(createdAt)}
        </span>
        <span>{known ? <StatusTag tone={TONES[known]}>{t(`console:mails.stateOf.${known}`)}</StatusTag> : state}</span>
      </button>
      <div id={id} hidden={!isOpen} className={classes.reader}>
        <p className={classes.detail}>
          {sentAt ? t('console:mails.sentAt', { date: format.dateTime(sentAt) }) : t('console:mails.notSent')}
        </p>
        {error ? (
          <p className={classes.error}>
            {t('console:mails.error')}
            {' – '}
            {error}
          </p>
        ) : null}
        <pre className={classes.text} lang={language}>
          {text}
        </pre>
      </div>
    </li>
  );
}
