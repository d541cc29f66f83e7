import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';

import { graphql } from '../../../gql/index.js';
import { useFormats } from '../../../i18n/use-formats.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { ActionOutcome } from '../../../ui/action-outcome.js';
import { Form, SelectField, TextField } from '../../../ui/form/index.js';
import type { SubmitOutcome } from '../../../ui/form/index.js';
import { Notice } from '../../../ui/notice.js';
import { Section } from '../../../ui/page.js';
import { useAction } from '../../../ui/use-action.js';
import type { TaskCode } from './draft.js';
import classes from './register.module.css';
import { useRegistering } from './registering.js';

const INVITE = graphql(`
  mutation InviteColleague($editionId: UUID!, $email: String!, $task: DraftTaskCode!) {
    inviteColleague(editionId: $editionId, email: $email, task: $task) {
      __typename
      ... on InvitationSent {
        invitation {
          id
          email
          expiresAt
        }
      }
      ... on InvalidInput {
        field
        message
      }
    }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawInvitation($editionId: UUID!, $id: UUID!) {
    withdrawInvitation(editionId: $editionId, id: $id) {
      id
    }
  }
`);

/** Asks somebody of the structure to finish, by a link that opens the task they are asked for. */
export function InviteColleague() {
  const t = useTexts();
  const format = useFormats();
  const { edition, draft } = useRegistering();
  const { tasks } = draft.draft;
  const [invite] = useMutation(INVITE);
  const [sent, setSent] = useState<{ readonly email: string; readonly expiresAt: string } | null>(null);
  const open = tasks.filter(({ status }) => status !== 'done');
  const form = useForm<{ email: string; task: TaskCode }>({
    initialValues: { email: '', task: open[0]?.code ?? 'check' },
  });

  const submit = async ({ email, task }: typeof form.values): Promise<SubmitOutcome> => {
    const { data } = await invite({ variables: { editionId: edition.id, email, task } });
    const result = data?.inviteColleague;
    if (result?.__typename === 'InvalidInput') return [{ field: result.field, message: result.message }];
    if (result?.__typename === 'InvitationSent') {
      setSent(result.invitation);
      form.setFieldValue('email', '');
      await draft.refetch();
    }
    return undefined;
  };

  return (
    <Section title={t('registering:invite.title')}>
      <p className={classes.text}>{t('registering:invite.text')}</p>
      {sent ? (
        <Notice tone="success" isLive>
          <p>{t('registering:invite.sent', { email: sent.email, date: format.date(sent.expiresAt) })}</p>
        </Notice>
      ) : null}
      <Form form={form} submitLabel={t('registering:invite.submit')} onSubmit={submit}>
        <TextField
          name="email"
          label={t('registering:invite.email')}
          type="email"
          inputMode="email"
          autoComplete="off"
          {...form.getInputProps('email')}
        />
        <SelectField
          name="task"
          label={t('registering:invite.task')}
          data={open.map(({ code }) => ({ value: code, label: t(`registering:task.${code}`) }))}
          {...form.getInputProps('task')}
        />
      </Form>
      <PendingInvitations />
    </Section>
  );
}

/** Who was asked and has not accepted yet; each can be asked no more. */
function PendingInvitations() {
  const t = useTexts();
  const format = useFormats();
  const { edition, draft } = useRegistering();
  const [withdraw] = useMutation(WITHDRAW);
  const { outcome, isRunning, run } = useAction();
  const { invitations } = draft.draft;
  const end = (id: string, email: string) =>
    run(async () => {
      await withdraw({ variables: { editionId: edition.id, id } });
      await draft.refetch();
      return { tone: 'success', text: t('registering:invite.withdrawn', { email }) };
    });
  return (
    <>
      <ActionOutcome outcome={outcome} />
      {invitations.length > 0 ? (
        <div>
          <h3>{t('registering:invite.pending')}</h3>
          <ul>
            {invitations.map(({ id, email, expiresAt }) => (
              <li key={id}>
                {t('registering:invite.until', { email, date: format.date(expiresAt) })}{' '}
                <Button
                  variant="subtle"
                  disabled={isRunning}
                  aria-label={t('registering:invite.withdrawOf', { email })}
                  onClick={() => void end(id, email)}
                >
                  {t('registering:invite.withdraw')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
