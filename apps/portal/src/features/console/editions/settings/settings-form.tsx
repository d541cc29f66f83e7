import { useMutation } from '@apollo/client/react';
import { useForm } from '@mantine/form';
import { useState } from 'react';

import { useLanguage } from '../../../../i18n/use-language.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { Form } from '../../../../ui/form/index.js';
import type { SubmitOutcome } from '../../../../ui/form/index.js';
import { Notice } from '../../../../ui/notice.js';
import { TextLink } from '../../../../ui/text-link.js';
import { BeaconFields } from './beacon-fields.js';
import { DateFields } from './date-fields.js';
import { SAVE_SETTINGS } from './edition-settings.js';
import type { GridChoice, SettableEdition } from './edition-settings.js';
import { FieldWorkFields } from './field-work-fields.js';
import { PlacesFields } from './places-fields.js';
import { PlanFields } from './plan-fields.js';
import { PriceFields } from './price-fields.js';
import { settingsProblems } from './settings-rules.js';
import { settingsInput, typedSettings } from './settings-values.js';
import type { TypedSettings } from './settings-values.js';
import { TerritoryFields } from './territory-fields.js';

/** Settings that the page has no field for: their problem is the whole form's. */
const WITHOUT_FIELD = new Set(['strata', 'territories', 'fieldWorkWindows']);

interface SettingsFormProps {
  readonly edition: SettableEdition;
  readonly gridChoices: readonly GridChoice[];
}

export function SettingsForm({ edition, gridChoices }: SettingsFormProps) {
  const t = useTexts();
  const language = useLanguage();
  const [save] = useMutation(SAVE_SETTINGS, {
    refetchQueries: ['ConsoleEdition', 'ConsoleEditions', 'EditionSettings'],
  });
  const [isSaved, setSaved] = useState(false);
  const form = useForm<TypedSettings>({
    mode: 'controlled',
    initialValues: typedSettings(edition, language),
    validate: (values) => settingsProblems(t, values),
    onValuesChange: () => setSaved(false),
  });

  const submit = async (values: TypedSettings): Promise<SubmitOutcome> => {
    const { data } = await save({ variables: { input: settingsInput(edition.id, values) } });
    const result = data?.saveEditionSettings;
    if (result?.__typename === 'SettingsContradict') {
      return result.contradictions.map(({ field, message }) =>
        WITHOUT_FIELD.has(field) ? { message } : { field, message },
      );
    }
    if (result?.__typename === 'InvalidInput') return [{ field: result.field, message: result.message }];
    if (result?.__typename === 'TransitionRefused') return [{ message: result.message }];
    setSaved(true);
    return undefined;
  };

  return (
    <Form
      form={form}
      isWide
      submitLabel={t('editionSettings:form.save')}
      onSubmit={submit}
      secondary={
        <TextLink
          to="/$language/operateur/editions/$editionId/differences"
          params={{ language, editionId: edition.id }}
        >
          {t('editionSettings:differences.open')}
        </TextLink>
      }
    >
      <DateFields form={form} />
      <BeaconFields form={form} />
      <FieldWorkFields form={form} />
      <TerritoryFields form={form} />
      <PlacesFields form={form} edition={edition} />
      <PlanFields form={form} edition={edition} choices={gridChoices} />
      <PriceFields form={form} edition={edition} />
      {isSaved ? (
        <Notice tone="success" isLive>
          <p>{t('editionSettings:form.saved')}</p>
        </Notice>
      ) : null}
    </Form>
  );
}
