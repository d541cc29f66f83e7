import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';

import { useTexts } from '../../../../i18n/use-texts.js';
import { CheckboxField, CountField } from '../../../../ui/form/index.js';
import { countOf } from '../settings/settings-values.js';
import { AmendForm } from './amend-form.js';
import { RAISE_VISIT_CAPACITY } from './amend-mutations.js';
import type { EditionPublication } from './edition-publication.js';
import { REFETCHED, useAmended } from './use-amended.js';

/** More sites may have physical visits. */
export function AmendVisits({ edition }: { readonly edition: EditionPublication['edition'] }) {
  const t = useTexts();
  const [raise] = useMutation(RAISE_VISIT_CAPACITY, { refetchQueries: REFETCHED });
  const answered = useAmended(edition.id);
  const form = useForm({
    mode: 'controlled',
    initialValues: { capacity: String(edition.visitCapacity ?? ''), isUnlimited: false, reason: '' },
    validate: {
      capacity: (typed, { isUnlimited }) =>
        !isUnlimited && countOf(typed) === null ? t('editionSettings:form.countMissing') : null,
    },
  });
  return (
    <AmendForm
      form={form}
      editionId={edition.id}
      change="visit_capacity"
      onSubmit={async ({ capacity, isUnlimited, reason }) => {
        const variables = { editionId: edition.id, capacity: isUnlimited ? null : countOf(capacity), reason };
        const { data } = await raise({ variables });
        return answered(data?.raiseVisitCapacity);
      }}
    >
      {form.values.isUnlimited ? null : (
        <CountField
          name="capacity"
          label={t('editionSettings:field.visitCapacity')}
          {...form.getInputProps('capacity')}
        />
      )}
      <CheckboxField
        name="isUnlimited"
        label={t('editionSettings:amend.unlimited')}
        {...form.getInputProps('isUnlimited', { type: 'checkbox' })}
      />
    </AmendForm>
  );
}
