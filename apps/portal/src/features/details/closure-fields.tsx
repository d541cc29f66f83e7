import { Button } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

import { useTexts } from '../../i18n/use-texts.js';
import { TextField } from '../../ui/form/index.js';
import classes from './details.module.css';
import { emptyClosure } from './details.js';
import type { DetailsValues } from './details.js';

const MOST = 50;

/** Days on which an audit would find a closed door. */
export function ClosureFields({ form }: { readonly form: UseFormReturnType<DetailsValues> }) {
  const t = useTexts();
  const { closures } = form.values;
  return (
    <fieldset className={classes.group}>
      <legend>{t('registering:details.closures')}</legend>
      <p className={classes.hint}>{t('registering:details.closuresHint')}</p>
      {closures.map((_, index) => (
        <div key={index} role="group" aria-label={t('registering:details.closure', { number: index + 1 })}>
          <div className={classes.pair}>
            <TextField
              name={`closures.${index}.from`}
              label={t('registering:details.from')}
              type="date"
              {...form.getInputProps(`closures.${index}.from`)}
            />
            <TextField
              name={`closures.${index}.to`}
              label={t('registering:details.to')}
              type="date"
              {...form.getInputProps(`closures.${index}.to`)}
            />
          </div>
          <Button variant="default" onClick={() => form.removeListItem('closures', index)}>
            {t('registering:details.removeClosure', { number: index + 1 })}
          </Button>
        </div>
      ))}
      {closures.length < MOST ? (
        <div>
          <Button variant="default" onClick={() => form.insertListItem('closures', emptyClosure())}>
            {t('registering:details.addClosure')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
