import type { UseFormReturnType } from '@mantine/form';

import { useTexts } from '../../i18n/use-texts.js';
import { CheckboxField, TextAreaField, TextField } from '../../ui/form/index.js';
import classes from './details.module.css';
import type { DetailsValues } from './details.js';

/** Where the public reaches the site on each channel. A site without a social account has no such channel. */
export function ChannelFields({ form }: { readonly form: UseFormReturnType<DetailsValues> }) {
  const t = useTexts();
  return (
    <fieldset className={classes.group}>
      <legend>{t('registering:details.channels')}</legend>
      <TextField
        name="phone"
        label={t('registering:details.phone')}
        type="tel"
        inputMode="tel"
        autoComplete="off"
        isOptional
        {...form.getInputProps('phone')}
      />
      <TextField
        name="email"
        label={t('registering:details.email')}
        type="email"
        inputMode="email"
        autoComplete="off"
        isOptional
        {...form.getInputProps('email')}
      />
      <TextAreaField
        name="postalAddress"
        label={t('registering:details.postalAddress')}
        rows={3}
        autoComplete="off"
        isOptional
        {...form.getInputProps('postalAddress')}
      />
      <TextField
        name="website"
        label={t('registering:details.website')}
        hint={t('registering:details.websiteHint')}
        type="url"
        inputMode="url"
        autoComplete="off"
        isOptional
        {...form.getInputProps('website')}
      />
      <CheckboxField
        name="hasSocialAccount"
        label={t('registering:details.hasSocialAccount')}
        hint={t('registering:details.hasSocialAccountHint')}
        {...form.getInputProps('hasSocialAccount', { type: 'checkbox' })}
      />
      {form.values.hasSocialAccount ? (
        <TextAreaField
          name="socialAccounts"
          label={t('registering:details.socialAccounts')}
          rows={3}
          {...form.getInputProps('socialAccounts')}
        />
      ) : null}
    </fieldset>
  );
}
