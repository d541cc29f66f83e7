import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';

import { useStratumName } from '../../../../i18n/stratum-name.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { CountField, SelectField } from '../../../../ui/form/index.js';
import { countOf } from '../settings/settings-values.js';
import { AmendForm } from './amend-form.js';
import { ADD_PLACES } from './amend-mutations.js';
import type { EditionPublication } from './edition-publication.js';
import { REFETCHED, useAmended } from './use-amended.js';

/** Free places are added, to a stratum or to the open pool. */
export function AmendPlaces({ edition }: { readonly edition: EditionPublication['edition'] }) {
  const t = useTexts();
  const { territories, strata } = edition;
  const nameOf = useStratumName(territories);
  const [add] = useMutation(ADD_PLACES, { refetchQueries: [...REFETCHED, 'Places'] });
  const answered = useAmended(edition.id);
  const form = useForm({
    mode: 'controlled',
    initialValues: { label: 'open', count: '', reason: '' },
    validate: { count: (typed) => (countOf(typed) === null ? t('editionSettings:form.countMissing') : null) },
  });
  return (
    <AmendForm
      form={form}
      editionId={edition.id}
      change="places"
      onSubmit={async ({ label, count, reason }) => {
        const { data } = await add({ variables: { editionId: edition.id, label, count: countOf(count) ?? 0, reason } });
        return answered(data?.addPlaces);
      }}
    >
      <SelectField
        name="label"
        label={t('editionSettings:amend.label')}
        hint={t('editionSettings:amend.labelHint')}
        data={['open', ...strata.map(({ key }) => key)].map((key) => ({
          value: key,
          label: nameOf(key),
        }))}
        {...form.getInputProps('label')}
      />
      <CountField name="count" label={t('editionSettings:amend.count')} {...form.getInputProps('count')} />
    </AmendForm>
  );
}
