import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';

import { parisInput, parisInstant } from '../../../../i18n/paris-input.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { MomentField } from '../../../../ui/form/index.js';
import { AmendForm } from './amend-form.js';
import { MOVE_REHEARSAL } from './amend-mutations.js';
import type { EditionPublication } from './edition-publication.js';
import { REFETCHED, useAmended } from './use-amended.js';

const MOMENTS = ['registrationClosesAt', 'beaconAt', 'offersAt'] as const;

/** A rehearsal closes, draws and offers when its administrator says. */
export function AmendRehearsal({ edition }: { readonly edition: EditionPublication['edition'] }) {
  const t = useTexts();
  const [move] = useMutation(MOVE_REHEARSAL, { refetchQueries: REFETCHED });
  const answered = useAmended(edition.id);
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      registrationClosesAt: parisInput(edition.registrationClosesAt),
      beaconAt: parisInput(edition.beaconAt),
      offersAt: parisInput(edition.offersAt),
      reason: t('editionSettings:rehearsal.reason'),
    },
    validate: (values) =>
      Object.fromEntries(
        MOMENTS.filter((field) => parisInstant(values[field]) === null).map((field) => [
          field,
          t('editionSettings:form.momentMissing'),
        ]),
      ),
  });
  return (
    <AmendForm
      form={form}
      editionId={edition.id}
      change="rehearsal"
      onSubmit={async ({ reason, ...typed }) => {
        const at = (field: (typeof MOMENTS)[number]) => parisInstant(typed[field]) ?? '';
        const moments = { registrationClosesAt: at('registrationClosesAt'), beaconAt: at('beaconAt') };
        const input = { editionId: edition.id, ...moments, offersAt: at('offersAt'), reason };
        const { data } = await move({ variables: { input } });
        return answered(data?.moveRehearsal);
      }}
    >
      {MOMENTS.map((field) => (
        <MomentField
          key={field}
          name={field}
          label={t(`editionSettings:field.${field}`)}
          {...form.getInputProps(field)}
        />
      ))}
    </AmendForm>
  );
}
