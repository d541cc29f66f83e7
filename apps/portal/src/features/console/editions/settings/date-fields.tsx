import type { UseFormReturnType } from '@mantine/form';

import { useTexts } from '../../../../i18n/use-texts.js';
import { CountField, MomentField, TextField } from '../../../../ui/form/index.js';
import { FieldGroup } from './field-group.js';
import type { TypedSettings } from './settings-values.js';
import classes from './settings.module.css';

/** Which edition it is, and when people register. */
export function DateFields({ form }: { readonly form: UseFormReturnType<TypedSettings> }) {
  const t = useTexts();
  return (
    <>
      <FieldGroup title={t('editionSettings:form.identity')}>
        <div className={classes.row}>
          <TextField
            name="name"
            label={t('editionSettings:field.name')}
            hint={t('editionSettings:field.nameHint')}
            {...form.getInputProps('name')}
          />
          <CountField
            name="number"
            label={t('editionSettings:field.number')}
            hint={t('editionSettings:field.numberHint')}
            {...form.getInputProps('number')}
          />
        </div>
      </FieldGroup>
      <FieldGroup title={t('editionSettings:form.registrations')}>
        <div className={classes.row}>
          <MomentField
            name="registrationOpensAt"
            label={t('editionSettings:field.registrationOpensAt')}
            {...form.getInputProps('registrationOpensAt')}
          />
          <MomentField
            name="registrationClosesAt"
            label={t('editionSettings:field.registrationClosesAt')}
            hint={t('editionSettings:field.lastSecond')}
            {...form.getInputProps('registrationClosesAt')}
          />
        </div>
      </FieldGroup>
    </>
  );
}
