import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { useState } from 'react';

import { useTexts } from '../../i18n/use-texts.js';
import { Form } from '../../ui/form/index.js';
import type { SubmitOutcome } from '../../ui/form/index.js';
import { Notice } from '../../ui/notice.js';
import { ChannelFields } from './channel-fields.js';
import { ClosureFields } from './closure-fields.js';
import { ContactFields } from './contact-fields.js';
import { CHANGE_DETAILS, inputOf, valuesOf } from './details.js';
import type { DetailsRegistration, DetailsValues } from './details.js';
import { HoursFields } from './hours-fields.js';

interface DetailsFormProps {
  readonly registration: DetailsRegistration;
  /** Changes are requests to the operator from now on. */
  readonly isLate: boolean;
  readonly onChanged: () => Promise<unknown>;
}

/** Contacts, the ways to reach the site, hours and closures: written at once, or asked for. */
export function DetailsForm({ registration, isLate, onChanged }: DetailsFormProps) {
  const t = useTexts();
  const [change] = useMutation(CHANGE_DETAILS);
  const [outcome, setOutcome] = useState<'saved' | 'requested' | null>(null);
  const form = useForm<DetailsValues>({
    initialValues: valuesOf(registration),
    onValuesChange: () => setOutcome(null),
  });

  const submit = async (values: DetailsValues): Promise<SubmitOutcome> => {
    const { data } = await change({ variables: { registrationId: registration.id, details: inputOf(values) } });
    const result = data?.changeDetails;
    if (result?.__typename === 'InvalidInput') return [{ field: result.field, message: result.message }];
    if (result?.__typename === 'DetailsNotOpen') return [{ message: result.message }];
    if (result?.__typename === 'DetailsChanged') {
      setOutcome(result.change.state === 'requested' ? 'requested' : 'saved');
      await onChanged();
    }
    return undefined;
  };

  return (
    <>
      <Form
        form={form}
        submitLabel={t(isLate ? 'registering:details.request' : 'registering:details.save')}
        onSubmit={submit}
      >
        <ContactFields form={form} />
        <ChannelFields form={form} />
        <HoursFields form={form} />
        <ClosureFields form={form} />
      </Form>
      {outcome ? (
        <Notice tone="success" isLive>
          <p>{t(`registering:details.${outcome}`)}</p>
        </Notice>
      ) : null}
    </>
  );
}
