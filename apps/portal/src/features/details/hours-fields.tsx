import type { UseFormReturnType } from '@mantine/form';

import { useTexts } from '../../i18n/use-texts.js';
import { TextField } from '../../ui/form/index.js';
import classes from './details.module.css';
import type { DetailsValues } from './details.js';

/** One line a day, typed as people write hours; an empty line is a closed day. */
export function HoursFields({ form }: { readonly form: UseFormReturnType<DetailsValues> }) {
  const t = useTexts();
  return (
    <fieldset className={classes.group}>
      <legend>{t('registering:details.hours')}</legend>
      <p className={classes.hint}>{t('registering:details.hoursHint')}</p>
      <div className={classes.pair}>
        {form.values.openingHours.map(({ day }, index) => (
          <TextField
            key={day}
            name={`openingHours.${index}.hours`}
            label={t(`registering:details.day.${day}`)}
            autoComplete="off"
            isOptional
            {...form.getInputProps(`openingHours.${index}.hours`)}
          />
        ))}
      </div>
    </fieldset>
  );
}
