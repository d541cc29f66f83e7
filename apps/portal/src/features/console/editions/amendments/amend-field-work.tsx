import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';

import { parisInput, parisInstant } from '../../../../i18n/paris-input.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { MomentField } from '../../../../ui/form/index.js';
import { WindowsField } from '../settings/windows-field.js';
import { AmendForm } from './amend-form.js';
import { MOVE_FIELD_WORK } from './amend-mutations.js';
import type { EditionPublication } from './edition-publication.js';
import { REFETCHED, useAmended } from './use-amended.js';

/** The audits get other periods, and the results another date where they must. */
export function AmendFieldWork({ edition }: { readonly edition: EditionPublication['edition'] }) {
  const t = useTexts();
  const [move] = useMutation(MOVE_FIELD_WORK, { refetchQueries: REFETCHED });
  const answered = useAmended(edition.id);
  const form = useForm({
    mode: 'controlled',
    initialValues: {
      fieldWorkWindows: edition.fieldWorkWindows.map(({ startsAt, endsAt }) => ({
        startsAt: parisInput(startsAt),
        endsAt: parisInput(endsAt),
      })),
      resultsAt: parisInput(edition.resultsAt),
      reason: '',
    },
    validate: ({ fieldWorkWindows, resultsAt }) => {
      const typed = fieldWorkWindows.flatMap((window, index) => [
        [`fieldWorkWindows.${index}.startsAt`, window.startsAt],
        [`fieldWorkWindows.${index}.endsAt`, window.endsAt],
      ]);
      const missing = [...typed, ['resultsAt', resultsAt]].filter(([, moment = '']) => parisInstant(moment) === null);
      return Object.fromEntries(missing.map(([field = '']) => [field, t('editionSettings:form.momentMissing')]));
    },
  });
  const at = (typed: string) => parisInstant(typed) ?? '';
  return (
    <AmendForm
      form={form}
      editionId={edition.id}
      change="field_work"
      onSubmit={async ({ fieldWorkWindows, resultsAt, reason }) => {
        const windows = fieldWorkWindows.map(({ startsAt, endsAt }) => ({
          startsAt: at(startsAt),
          endsAt: at(endsAt),
        }));
        const input = { editionId: edition.id, fieldWorkWindows: windows, resultsAt: at(resultsAt), reason };
        const { data } = await move({ variables: { input } });
        return answered(data?.moveFieldWork);
      }}
    >
      <WindowsField
        windows={form.values.fieldWorkWindows}
        inputProps={(path) => form.getInputProps(path)}
        add={() => form.insertListItem('fieldWorkWindows', { startsAt: '', endsAt: '' })}
        remove={(index) => form.removeListItem('fieldWorkWindows', index)}
      />
      <MomentField name="resultsAt" label={t('editionSettings:field.resultsAt')} {...form.getInputProps('resultsAt')} />
    </AmendForm>
  );
}
