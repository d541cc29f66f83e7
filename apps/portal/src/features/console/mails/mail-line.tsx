import { useId, useState } from 'react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { TextLink } from '../../../ui/text-link.js';
import { MailStateTag } from './mail-state-tag.js';
import classes from './mails.module.css';
import type { Mail } from './mails-question.js';

/** One mail: to whom, about what, whether it left; its text below when asked for. */
export function MailLine({ mail }: { readonly mail: Mail }) {
  const t = useTexts();
  const format = useFormats();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { recipient, subject, text, language, state, createdAt, sentAt, error, campaign } = mail;
  const reader = useLanguage();

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
        <span>
          <MailStateTag state={state} />
        </span>
      </button>
      <div id={id} hidden={!isOpen} className={classes.reader}>
        <p className={classes.detail}>
          {sentAt ? t('console:mails.sentAt', { date: format.dateTime(sentAt) }) : t('console:mails.notSent')}
        </p>
        {campaign ? (
          <p className={classes.detail}>
            {t('messaging:mails.campaign', { subject: reader === 'fr' ? campaign.subjectFr : campaign.subjectEn })}{' '}
            <TextLink
              to="/$language/operateur/editions/$editionId/messages/$campaignId"
              params={{ language: reader, editionId: campaign.editionId, campaignId: campaign.id }}
            >
              {t('messaging:mails.toCampaign')}
            </TextLink>
          </p>
        ) : null}
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
