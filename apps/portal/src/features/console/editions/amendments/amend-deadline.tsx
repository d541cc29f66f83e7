import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';

import { parisInput, parisInstant } from '../../../../i18n/paris-input.js';
import { useFormats } from '../../../../i18n/use-formats.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { MomentField } from '../../../../ui/form/index.js';
import { AmendForm } from './amend-form.js';
import { EXTEND_DEADLINE } from './amend-mutations.js';
import type { EditionPublication } from './edition-publication.js';
import { REFETCHED, useAmended } from './use-amended.js';

/** Registrations close later: the one change that changes the rules of the draw. */
export function AmendDeadline({ edition }: { readonly edition: EditionPublication['edition'] }) {
  const t = useTexts();
  const format = useFormats();
  const [extend] = useMutation(EXTEND_DEADLINE, { refetchQueries: REFETCHED });
  const answered = useAmended(edition.id);
  const form = useForm({
    mode: 'controlled',
    initialValues: { closesAt: parisInput(edition.registrationClosesAt), reason: '' },
    validate: {
      closesAt: (typed) => (parisInstant(typed) === null ? t('editionSettings:form.momentMissing') : null),
    },
  });
  return (
    <AmendForm
      form={form}
      editionId={edition.id}
      change="deadline"
      onSubmit={async ({ closesAt, reason }) => {
        const variables = { editionId: edition.id, closesAt: parisInstant(closesAt) ?? '', reason };
        const { data } = await extend({ variables });
        return answered(data?.extendDeadline);
      }}
    >
      {edition.beaconAt ? (
        <p>{t('editionSettings:amend.beforeBeacon', { at: format.dateTime(edition.beaconAt) })}</p>
      ) : null}
      <MomentField
        name="closesAt"
        label={t('editionSettings:field.registrationClosesAt')}
        hint={t('editionSettings:field.lastSecond')}
        {...form.getInputProps('closesAt')}
      />
    </AmendForm>
  );
}
