import type { UseFormReturnType } from '@mantine/form';

import { useTexts } from '../../../../i18n/use-texts.js';
import { CountField } from '../../../../ui/form/index.js';
import type { SettableEdition } from './edition-settings.js';
import { FieldGroup } from './field-group.js';
import type { TypedSettings } from './settings-values.js';
import { StrataMatrix } from './strata-matrix.js';

interface PlacesFieldsProps {
  readonly form: UseFormReturnType<TypedSettings>;
  readonly edition: SettableEdition;
}

/** How many sites take part free of charge, for whom places are reserved, and how many may have physical visits. */
export function PlacesFields({ form, edition }: PlacesFieldsProps) {
  const t = useTexts();
  return (
    <>
      <FieldGroup title={t('editionSettings:form.places')} lead={t('editionSettings:form.placesLead')}>
        <CountField
          name="freePlaces"
          label={t('editionSettings:field.freePlaces')}
          {...form.getInputProps('freePlaces')}
        />
        <StrataMatrix form={form} edition={edition} />
      </FieldGroup>
      <FieldGroup title={t('editionSettings:form.visits')}>
        <CountField
          name="visitCapacity"
          label={t('editionSettings:field.visitCapacity')}
          hint={t('editionSettings:field.visitCapacityHint')}
          isOptional
          {...form.getInputProps('visitCapacity')}
        />
      </FieldGroup>
    </>
  );
}
