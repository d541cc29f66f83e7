import { Button } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';

import { useTexts } from '../../i18n/use-texts.js';
import { fieldId } from '../../ui/form/field-id.js';
import { TextField } from '../../ui/form/index.js';
import classes from './details.module.css';
import { emptyContact } from './details.js';
import type { DetailsValues } from './details.js';

const MOST = 5;

/** Whom the operator writes to and calls: one person at least. */
export function ContactFields({ form }: { readonly form: UseFormReturnType<DetailsValues> }) {
  const t = useTexts();
  const { contacts } = form.values;
  return (
    <fieldset className={classes.group} id={fieldId('contacts')} tabIndex={-1}>
      <legend>{t('registering:details.contacts')}</legend>
      {contacts.map((_, index) => (
        <div key={index} role="group" aria-label={t('registering:details.person', { number: index + 1 })}>
          <div className={classes.pair}>
            <TextField
              name={`contacts.${index}.name`}
              label={t('registering:contact.name')}
              autoComplete="off"
              {...form.getInputProps(`contacts.${index}.name`)}
            />
            <TextField
              name={`contacts.${index}.role`}
              label={t('registering:contact.role')}
              autoComplete="off"
              {...form.getInputProps(`contacts.${index}.role`)}
            />
            <TextField
              name={`contacts.${index}.email`}
              label={t('registering:contact.email')}
              type="email"
              inputMode="email"
              autoComplete="off"
              {...form.getInputProps(`contacts.${index}.email`)}
            />
            <TextField
              name={`contacts.${index}.phone`}
              label={t('registering:contact.phone')}
              type="tel"
              inputMode="tel"
              autoComplete="off"
              {...form.getInputProps(`contacts.${index}.phone`)}
            />
          </div>
          {contacts.length > 1 ? (
            <Button variant="default" onClick={() => form.removeListItem('contacts', index)}>
              {t('registering:details.removePerson', { number: index + 1 })}
            </Button>
          ) : null}
        </div>
      ))}
      {contacts.length < MOST ? (
        <div>
          <Button variant="default" onClick={() => form.insertListItem('contacts', emptyContact())}>
            {t('registering:details.addPerson')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
