import { useQuery } from '@apollo/client/react';
import { useParams } from '@tanstack/react-router';

import type { StructureMailQuery } from '../../gql/graphql.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Loaded } from '../../ui/loaded.js';
import { Notice } from '../../ui/notice.js';
import { LinkedText } from '../../ui/linked-text.js';
import { Page } from '../../ui/page.js';
import { PageHead } from '../../ui/page-head.js';
import { SpaceBreadcrumbs } from '../../ui/space-breadcrumbs.js';
import { TextLink } from '../../ui/text-link.js';
import classes from './messages.module.css';
import { StructureMailTag } from './structure-mail-tag.js';
import { STRUCTURE_MAIL } from './structure-mails-question.js';

type Mail = StructureMailQuery['structureMail'];

/** One mail, whole, as it was written; a link that acts for its reader is not shown, and the space leads to the same. */
export function StructureMessagePage() {
  const t = useTexts();
  const { mailId, ...params } = useParams({ from: '/$language/s/$organisationId/messages/$mailId' });
  const query = useQuery(STRUCTURE_MAIL, { variables: { id: mailId } });
  return (
    <Page>
      <Loaded query={query} skeletonLines={8}>
        {({ structureMail: mail }) => (
          <>
            <SpaceBreadcrumbs
              organisationId={params.organisationId}
              links={[
                <TextLink key="messages" to="/$language/s/$organisationId/messages" params={params}>
                  {t('messaging:space.title')}
                </TextLink>,
              ]}
              current={mail.subject}
            />
            <PageHead title={mail.subject} />
            <Letter mail={mail} />
            <LetterAction mail={mail} params={params} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Letter({ mail: { recipient, state, createdAt, sentAt, language, letter } }: { readonly mail: Mail }) {
  const t = useTexts();
  const format = useFormats();
  return (
    <>
      <div>
        <p>{t('messaging:space.sentTo', { address: recipient, date: format.dateTime(sentAt ?? createdAt) })}</p>
        <StructureMailTag state={state} />
      </div>
      {state === 'bounced' ? (
        <Notice tone="attention">
          <p>{t('messaging:space.notDelivered')}</p>
        </Notice>
      ) : null}
      <div className={classes.letter} lang={language}>
        {letter.paragraphs.map((paragraph) => (
          <p key={paragraph}>
            <LinkedText text={paragraph} />
          </p>
        ))}
        <p className={classes.footer}>
          <LinkedText text={letter.footer} />
        </p>
      </div>
    </>
  );
}

interface LetterActionProps {
  readonly mail: Mail;
  readonly params: { readonly language: string; readonly organisationId: string };
}

function LetterAction({ mail: { letter, language }, params }: LetterActionProps) {
  const t = useTexts();
  const { action } = letter;
  if (!action) return null;
  if (action.url) {
    return (
      <p>
        <a href={action.url} lang={language}>
          {action.label}
        </a>
      </p>
    );
  }
  return (
    <Notice title={t('messaging:space.personalTitle')}>
      <p>{t('messaging:space.personalText')}</p>
      <ButtonLink to="/$language/s/$organisationId" params={params} variant="default">
        {t('messaging:space.toSpace')}
      </ButtonLink>
    </Notice>
  );
}
