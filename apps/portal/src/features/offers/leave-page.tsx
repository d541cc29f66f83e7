import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';

import { editionTitle } from '../../i18n/edition-title.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Form } from '../../ui/form/index.js';
import { PageHead } from '../../ui/page-head.js';
import { useSpaceName } from '../../ui/space-breadcrumbs.js';
import { TextLink } from '../../ui/text-link.js';
import { ApplicationFrame, BackToRegistration } from './application-frame.js';
import { WITHDRAW_REGISTRATION } from './own-registration.js';
import type { OwnApplication } from './own-registration.js';

const FROM = '/$language/s/$organisationId/inscriptions/$registrationId/retrait';

/** Ends a free registration: what ends, what follows, one button. */
export function LeavePage() {
  const { organisationId, registrationId } = useParams({ from: FROM });
  return (
    <ApplicationFrame organisationId={organisationId} registrationId={registrationId}>
      {(application) => <Leave application={application} organisationId={organisationId} />}
    </ApplicationFrame>
  );
}

function Leave({
  application,
  organisationId,
}: {
  readonly application: OwnApplication;
  readonly organisationId: string;
}) {
  const t = useTexts();
  const language = useLanguage();
  const space = useSpaceName(organisationId);
  const [withdraw] = useMutation(WITHDRAW_REGISTRATION);
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm({ initialValues: {} });
  const { id, reference, kind, state, site } = application;
  const back = <BackToRegistration organisationId={organisationId} registrationId={id} />;

  if (state === 'withdrawn') {
    return <PageHead key="done" title={t('offers:leave.done')} lead={t('offers:leave.doneText')} actions={back} />;
  }
  const isLeaving = state === 'in_draw' || state === 'waiting' || state === 'confirmed';
  if (refusal !== null || kind !== 'free' || !isLeaving) {
    return (
      <PageHead
        key="refused"
        title={t('offers:leave.refused')}
        lead={refusal ?? t(`states:registration.${state}`)}
        actions={back}
      />
    );
  }
  return (
    <>
      <PageHead
        title={t(`offers:leave.title.${state}`, { site: site.name })}
        space={space}
        lead={t(`offers:leave.text.${state}`, { reference, edition: editionTitle(t, application.edition.name) })}
      />
      <Form
        form={form}
        submitLabel={t(`offers:actions.leave.${state}`)}
        secondary={
          <TextLink
            to="/$language/s/$organisationId/inscriptions/$registrationId"
            params={{ language, organisationId, registrationId: id }}
          >
            {t('offers:leave.cancel')}
          </TextLink>
        }
        onSubmit={async () => {
          const { data } = await withdraw({ variables: { id } });
          const result = data?.withdrawRegistration;
          if (result?.__typename === 'TransitionRefused') setRefusal(result.message);
          return undefined;
        }}
      >
        {null}
      </Form>
    </>
  );
}
