import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { useState } from 'react';

import { editionTitle } from '../../i18n/edition-title.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Form } from '../../ui/form/index.js';
import { PageHead } from '../../ui/page-head.js';
import { useSpaceName } from '../../ui/space-breadcrumbs.js';
import { TextLink } from '../../ui/text-link.js';
import { ANSWER_OFFER } from './registration.js';
import type { Registration } from './registration.js';

interface AnswerFormProps {
  readonly registration: Registration;
  readonly isAccepting: boolean;
  readonly organisationId: string;
}

/** Names what is accepted or given up, and what follows; then one button. */
export function AnswerForm({ registration, isAccepting, organisationId }: AnswerFormProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const space = useSpaceName(organisationId);
  const [answer] = useMutation(ANSWER_OFFER);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isAnswered, setAnswered] = useState(false);
  const form = useForm({ initialValues: {} });
  const choice = isAccepting ? 'accept' : 'decline';
  const params = { language, organisationId, registrationId: registration.id };
  const back = (
    <ButtonLink to="/$language/s/$organisationId/inscriptions/$registrationId" params={params}>
      {t('registrations:offer.back')}
    </ButtonLink>
  );

  if (isAnswered) {
    return (
      <PageHead
        key="answered"
        title={t(isAccepting ? 'registrations:offer.acceptedNotice' : 'registrations:offer.declinedNotice')}
        lead={t(`registrations:lead.${registration.state}`, { date: format.date(registration.edition.resultsAt) })}
        actions={back}
      />
    );
  }
  if (refusal !== null || registration.state !== 'offered' || !registration.offerExpiresAt) {
    return (
      <PageHead
        key="refused"
        title={t('registrations:offer.unavailable')}
        lead={
          refusal ??
          t(`registrations:lead.${registration.state}`, { date: format.date(registration.edition.resultsAt) })
        }
        actions={back}
      />
    );
  }
  return (
    <>
      <PageHead
        title={t(`registrations:offer.${choice}Title`)}
        space={space}
        kicker={t('registrations:offer.deadline', { date: format.dateTime(registration.offerExpiresAt) })}
        lead={t(`registrations:offer.${choice}Text`, {
          site: registration.site.name,
          edition: editionTitle(t, registration.edition.name),
        })}
      />
      <Form
        form={form}
        submitLabel={t(`registrations:offer.${choice}Confirm`)}
        secondary={
          <TextLink to="/$language/s/$organisationId/inscriptions/$registrationId" params={params}>
            {t('registrations:offer.cancel')}
          </TextLink>
        }
        onSubmit={async () => {
          const { data } = await answer({ variables: { registrationId: registration.id, accept: isAccepting } });
          const result = data?.answerOffer;
          if (result?.__typename === 'OfferUnavailable') setRefusal(result.message);
          if (result?.__typename === 'OfferAnswered') setAnswered(true);
          return undefined;
        }}
      >
        {null}
      </Form>
    </>
  );
}
