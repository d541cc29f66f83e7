import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { useFormats } from '../../../i18n/use-formats.js';
import { useLanguage } from '../../../i18n/use-language.js';
import { useTexts } from '../../../i18n/use-texts.js';
import { Form } from '../../../ui/form/index.js';
import type { SubmitOutcome } from '../../../ui/form/index.js';
import { Section } from '../../../ui/page.js';
import { PriceTable } from '../../../ui/price-table.js';
import { ChangesMeanwhile } from '../register/changes-meanwhile.js';
import { Conflicts } from '../register/conflicts.js';
import { SEND_DRAFT } from '../register/draft.js';
import { chosenSites, isPaid } from '../register/draft-choices.js';
import { useRegistering } from '../register/registering.js';
import { SavingNotice } from '../register/saving-notice.js';
import { BackToList, TaskHead } from '../register/task-frame.js';
import { RulesLink } from '../rules-link.js';
import { usePrice } from '../use-price.js';
import { CheckAnswers, changeField } from './check-answers.js';
import { Unfinished } from './unfinished.js';

/** All the answers, each with the way to change it, and the one button that sends. */
export function CheckTask() {
  const t = useTexts();
  const { organisation, edition, registrable, draft } = useRegistering();
  const siteIds = registrable.open.map(({ id }) => id);
  const sites = chosenSites(siteIds, draft.valueOf);
  const { price } = usePrice({ sites, editionId: edition.id, categoryCode: organisation.categoryCode });
  const form = useForm({ initialValues: {} });
  const [isAsked, setAsked] = useState(false);
  const send = useSending(() => setAsked(true));
  const hasFree = sites.some(({ choice }) => choice === 'free');

  return (
    <>
      <TaskHead task="check" title={t('registering:check.title')} lead={t('registering:check.lead')} />
      <ChangesMeanwhile changes={draft.draft.changesMeanwhile} />
      <Conflicts />
      {/* Once the button was pressed, the form lists the same above its answers. */}
      {isAsked ? null : <Unfinished problems={draft.draft.problems} />}
      <Form
        isWide
        form={form}
        submitLabel={useSendLabel(hasFree, sites.some(isPaid), price?.grossCents)}
        secondary={<BackToList />}
        onSubmit={send}
      >
        <CheckAnswers sites={sites} />
        {price ? (
          <Section title={t('registrations:price.title')}>
            <PriceTable price={price} />
            <p>{t('registrations:price.paidNote')}</p>
          </Section>
        ) : null}
        {hasFree ? (
          <p>
            {t('registering:firstTime.rule')} <RulesLink editionId={edition.id} />
          </p>
        ) : null}
      </Form>
      <SavingNotice />
    </>
  );
}

/** Sends the draft as it stands on the page. What is wrong leads to the answer that mends it. */
function useSending(onUnfinished: () => void): () => Promise<SubmitOutcome> {
  const t = useTexts();
  const navigate = useNavigate();
  const language = useLanguage();
  const { organisation, edition, draft } = useRegistering();
  const [send] = useMutation(SEND_DRAFT);

  return async () => {
    const saved = await draft.flush();
    if (saved === null) return [{ message: t('registering:saved.waiting') }];
    if (saved.problems.length > 0 || saved.id === null || saved.id === undefined) {
      onUnfinished();
      return saved.problems.map(({ task, message }) => ({ field: changeField(task), message }));
    }
    const { data } = await send({
      variables: { editionId: edition.id, draftId: saved.id, version: draft.draft.version },
    });
    const result = data?.sendDraft;
    if (result?.__typename !== 'RegistrationsPlaced') {
      await draft.refetch();
      return result ? [{ message: result.message }] : undefined;
    }
    await navigate({
      to: '/$language/s/$organisationId/inscription/confirmation',
      params: { language, organisationId: organisation.id },
      search: { inscriptions: result.registrations.map(({ id }) => id).join(',') },
      replace: true,
    });
    return undefined;
  };
}

function useSendLabel(hasFree: boolean, hasPaid: boolean, grossCents: number | undefined): string {
  const t = useTexts();
  const format = useFormats();
  if (!hasPaid) return t('registrations:check.submitFree');
  if (grossCents === undefined) return t('registrations:check.submitPaidPlain');
  const amount = format.money(grossCents);
  return t(hasFree ? 'registrations:check.submitBoth' : 'registrations:check.submitPaid', { amount });
}
