import { Button } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

import { useTexts } from '../../../i18n/use-texts.js';
import { AmountField, TextField } from '../../../ui/form/index.js';
import type { DraftValues } from './draft-values.js';
import classes from './quotes.module.css';

/** Services that are not in the price list, with the words and the price agreed upon. */
export function CustomLines({ form }: { readonly form: UseFormReturnType<DraftValues> }) {
  const t = useTexts();
  return (
    <div className={classes.group}>
      <h3>{t('quotes:console.customLines')}</h3>
      {form.values.customLines.map((_, index) => (
        // Lines are typed in their places: the place is what tells one from another.
        // oxlint-disable-next-line react/no-array-index-key
        <fieldset key={index} className={classes.item}>
          <legend>{t('quotes:console.customLine', { number: index + 1 })}</legend>
          <div className={classes.row}>
            <div className={classes.grows}>
              <TextField
                name={`customLines.${index}.label`}
                label={t('quotes:console.customLabel')}
                {...form.getInputProps(`customLines.${index}.label`)}
              />
            </div>
            <div className={classes.narrow}>
              <TextField
                name={`customLines.${index}.quantity`}
                label={t('quotes:console.customQuantity')}
                inputMode="numeric"
                autoComplete="off"
                {...form.getInputProps(`customLines.${index}.quantity`)}
              />
            </div>
            <AmountField
              name={`customLines.${index}.unit`}
              label={t('quotes:console.customUnit')}
              {...form.getInputProps(`customLines.${index}.unit`)}
            />
          </div>
          <Button variant="default" className={classes.start} onClick={() => form.removeListItem('customLines', index)}>
            {t('quotes:console.removeLine', { number: index + 1 })}
          </Button>
        </fieldset>
      ))}
      <Button
        variant="default"
        className={classes.start}
        onClick={() => form.insertListItem('customLines', { key: null, label: '', quantity: '1', unit: '' })}
      >
        {t('quotes:console.addLine')}
      </Button>
    </div>
  );
}
