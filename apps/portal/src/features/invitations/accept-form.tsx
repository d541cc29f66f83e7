import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';

import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { useMe } from '../../session/use-me.js';
import { Form } from '../../ui/form/index.js';
import type { SubmitOutcome } from '../../ui/form/index.js';
import { PageHead } from '../../ui/page-head.js';
import { ProblemView } from '../../ui/problem-view.js';
import { ACCEPT_INVITATION } from './invitation.js';
import type { InvitationSeen } from './invitation.js';

/** The word of each task in its address; the frame of the registration knows the same. */
const TASK_ADDRESSES = {
  structure: 'structure',
  sites: 'sites',
  contact: 'contact',
  staff: 'agents',
  data: 'donnees-personnelles',
  check: 'verification',
} as const;

interface AcceptFormProps {
  readonly invitation: InvitationSeen;
  readonly token: string;
}

export function AcceptForm({ invitation, token }: AcceptFormProps) {
  const t = useTexts();
  const format = useFormats();
  const { me } = useMe();
  const accept = useAccept(token);
  const form = useForm({ initialValues: {} });
  const { inviterName, organisationName, editionName, registrationClosesAt, isAccepted } = invitation;

  return (
    <>
      <PageHead
        title={t('registering:invitation.title')}
        kicker={t('registering:invitation.closes', { date: format.dateTime(registrationClosesAt) })}
        lead={t('registering:invitation.asked', {
          person: inviterName,
          organisation: organisationName,
          edition: editionTitle(t, editionName),
        })}
      />
      <p>
        {isAccepted
          ? t('registering:invitation.used')
          : t('registering:invitation.membership', { organisation: organisationName })}
      </p>
      {me ? (
        <>
          <p>{t('registering:invitation.signedInAs', { email: me.email })}</p>
          <Form form={form} submitLabel={t('registering:invitation.accept')} onSubmit={accept}>
            {null}
          </Form>
        </>
      ) : null}
      {me === null ? (
        <>
          <p>{t('registering:invitation.address')}</p>
          <ProblemView problem={{ kind: 'signed_out' }} />
        </>
      ) : null}
    </>
  );
}

/** Joins the space, then opens the very task that was asked for. */
function useAccept(token: string): () => Promise<SubmitOutcome> {
  const navigate = useNavigate();
  const language = useLanguage();
  const { refetch } = useMe();
  const [accept] = useMutation(ACCEPT_INVITATION);
  return async () => {
    const { data } = await accept({ variables: { token } });
    const result = data?.acceptInvitation;
    if (result?.__typename !== 'InvitationAccepted') return result ? [{ message: result.message }] : undefined;
    // The space opens only to its members: it has to be known that the person is one.
    await refetch();
    await navigate({
      to: '/$language/s/$organisationId/inscription/$etape',
      params: { language, organisationId: result.organisationId, etape: TASK_ADDRESSES[result.task] },
      search: {},
    });
    return undefined;
  };
}
