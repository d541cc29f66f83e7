import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';

import { useFormats } from '../../i18n/use-formats.js';
import { useLanguage } from '../../i18n/use-language.js';
import { useTexts } from '../../i18n/use-texts.js';
import { Form } from '../../ui/form/index.js';
import type { SubmitOutcome } from '../../ui/form/index.js';
import { Section } from '../../ui/page.js';
import { PriceTable } from '../../ui/price-table.js';
import { TextLink } from '../../ui/text-link.js';
import { CheckAnswers } from './check-answers.js';
import { Commitments } from './commitments.js';
import { inputOf, sitesOn } from './draft.js';
import { problemsOfPlacing } from './problems-of-placing.js';
import { PLACE_REGISTRATION } from './register-form.js';
import type { StepProps } from './register-steps.js';
import { StepHead } from './step-head.js';
import { usePrice } from './use-price.js';

/** All the answers, each with the way to change it, the two commitments, and the one button that sends. */
export function CheckStep({ organisation, edition, registrable, draft, change, forget }: StepProps) {
  const t = useTexts();
  const format = useFormats();
  const language = useLanguage();
  const navigate = useNavigate();
  const [place] = useMutation(PLACE_REGISTRATION);
  const { hasPaid, price } = usePrice({ draft, editionId: edition.id, categoryCode: organisation.categoryCode });
  const params = { language, organisationId: organisation.id };
  const form = useForm({
    initialValues: { staffInformed: draft.staffInformed, dataProtectionRead: draft.dataProtectionRead },
    validate: {
      staffInformed: (isTicked) => (isTicked ? null : t('registrations:check.problem.staff')),
      dataProtectionRead: (isTicked) => (isTicked ? null : t('registrations:check.problem.data')),
    },
    onValuesChange: change,
  });

  const submit = async (ticks: typeof form.values): Promise<SubmitOutcome> => {
    const { data } = await place({ variables: { input: inputOf({ ...draft, ...ticks }, edition.id) } });
    const result = data?.placeRegistration;
    if (result?.__typename !== 'RegistrationsPlaced') return result ? problemsOfPlacing(result) : undefined;
    forget();
    await navigate({
      to: '/$language/s/$organisationId/inscription/confirmation',
      params,
      search: { inscriptions: result.registrations.map(({ id }) => id).join(',') },
      replace: true,
    });
    return undefined;
  };

  const amount = price ? format.money(price.grossCents) : undefined;
  const hasFree = sitesOn('free', draft).length > 0;
  const submitLabel = !hasPaid
    ? t('registrations:check.submitFree')
    : amount === undefined
      ? t('registrations:check.submitPaidPlain')
      : t(hasFree ? 'registrations:check.submitBoth' : 'registrations:check.submitPaid', { amount });

  return (
    <>
      <StepHead
        step="verification"
        title={t('registrations:check.title')}
        lead={t('registrations:check.lead')}
        organisation={organisation}
        edition={edition}
      />
      <Form
        isWide
        form={form}
        submitLabel={submitLabel}
        secondary={
          <TextLink to="/$language/s/$organisationId/inscription/$etape" params={{ ...params, etape: 'formules' }}>
            {t('registrations:form.back')}
          </TextLink>
        }
        onSubmit={submit}
      >
        <CheckAnswers organisation={organisation} edition={edition} sites={registrable.open} draft={draft} />
        {price ? (
          <Section title={t('registrations:price.title')}>
            <PriceTable price={price} />
            <p>{t('registrations:price.paidNote')}</p>
          </Section>
        ) : null}
        <Section title={t('registrations:check.commitments')}>
          <Commitments form={form} />
        </Section>
      </Form>
    </>
  );
}
