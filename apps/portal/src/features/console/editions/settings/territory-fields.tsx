import { Button, Checkbox } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

import { REGIONS } from '../../../../i18n/region-names.js';
import { useTexts } from '../../../../i18n/use-texts.js';
import { CheckboxField, TextField } from '../../../../ui/form/index.js';
import { FieldGroup } from './field-group.js';
import type { TypedSettings } from './settings-values.js';
import classes from './settings.module.css';

type SettingsFormApi = UseFormReturnType<TypedSettings>;

/** The parts of the country between which free places are shared; one takes every region that no other names. */
export function TerritoryFields({ form }: { readonly form: SettingsFormApi }) {
  const t = useTexts();
  const { territories } = form.values;
  return (
    <FieldGroup title={t('editionSettings:form.territories')} lead={t('editionSettings:form.territoriesLead')}>
      {territories.map(({ labelFr }, index) => (
        // Territories are typed in their places, their codes among them.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={index} className={classes.item}>
          <legend>{labelFr || t('editionSettings:field.territory', { number: index + 1 })}</legend>
          <Territory form={form} index={index} />
        </fieldset>
      ))}
      <Button
        variant="default"
        className={classes.start}
        onClick={() =>
          form.insertListItem('territories', { code: '', labelFr: '', labelEn: '', isRest: false, regionCodes: [] })
        }
      >
        {t('editionSettings:field.addTerritory')}
      </Button>
    </FieldGroup>
  );
}

function Territory({ form, index }: { readonly form: SettingsFormApi; readonly index: number }) {
  const t = useTexts();
  const at = (field: string) => `territories.${index}.${field}`;
  const territory = form.values.territories[index];
  return (
    <>
      <div className={classes.row}>
        <TextField
          name={at('labelFr')}
          label={t('editionSettings:field.labelFr')}
          {...form.getInputProps(at('labelFr'))}
        />
        <TextField
          name={at('labelEn')}
          label={t('editionSettings:field.labelEn')}
          {...form.getInputProps(at('labelEn'))}
        />
        <TextField
          name={at('code')}
          label={t('editionSettings:field.code')}
          hint={t('editionSettings:field.codeHint')}
          {...form.getInputProps(at('code'))}
        />
      </div>
      <CheckboxField
        name={at('isRest')}
        label={t('editionSettings:field.isRest')}
        {...form.getInputProps(at('isRest'), { type: 'checkbox' })}
      />
      {territory?.isRest ? null : (
        <Checkbox.Group label={t('editionSettings:field.regions')} {...form.getInputProps(at('regionCodes'))}>
          <div className={classes.regions}>
            {REGIONS.map(([code, name], place) => (
              <Checkbox
                key={code}
                value={code}
                label={name}
                {...(place === 0 ? { id: `field-territories-${index}-regionCodes` } : {})}
              />
            ))}
          </div>
        </Checkbox.Group>
      )}
      {form.values.territories.length > 1 ? (
        <Button variant="default" className={classes.start} onClick={() => form.removeListItem('territories', index)}>
          {t('editionSettings:field.removeTerritory', { name: territory?.labelFr || index + 1 })}
        </Button>
      ) : null}
    </>
  );
}
